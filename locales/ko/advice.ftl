# Advice: its states.

advice-state-asked = 자문 요청
advice-state-drafted = 초안 작성
advice-state-given = 자문 제출
advice-state-followed-up = 후속 확인
advice-state-withdrawn = 철회
