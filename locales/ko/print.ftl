# 인쇄.

print-title = 인쇄
print-nothing = 정책계획, 자료집, 기록을 열거나 목록을 표로 여십시오. 열려 있는 것을 인쇄합니다.
print-printer = 프린터
print-copies = 부수
print-copies-wrong = 1부터 99까지 입력하십시오.
print-duplex = 인쇄 면
print-duplex-none = 단면
print-duplex-long = 양면, 긴 쪽 넘김
print-duplex-short = 양면, 짧은 쪽 넘김
print-pages = 쪽 범위
print-pages-all = 모든 쪽
print-pages-hint = 예: 1–3, 5
print-pages-wrong = 1–3, 5와 같이 적으십시오.
print-sending = 프린터로 보내는 중
print-sent = { PARTICLE($printer, form: "으로") } 보냈습니다.
print-system = 시스템의 인쇄 창이 열립니다. 프린터, 부수, 쪽을 거기에서 선택하십시오.
print-action = 인쇄
