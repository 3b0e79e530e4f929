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
print-edition = 받는 사람
print-edition-everybody = 모두
print-edition-all = 번호 있는 사본 모두
# $all (Text) - how many copies are sent
# $number (Text) - which of them is being sent
print-sending-copy = 프린터로 보내는 중: { $all }부 가운데 { $number }번째
print-stop = 중지
print-password = 저장하는 PDF의 열기 비밀번호
print-password-hint = 비워 두면 장기 보존용 PDF로 저장됩니다. 장기 보존용 PDF에는 비밀번호를 둘 수 없습니다. 8자 이상의 비밀번호를 정하면 일반 PDF가 됩니다.
