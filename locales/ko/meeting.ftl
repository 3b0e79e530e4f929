# Meetings: their states, and what history says of them.

meeting-history-carried-over = 미결 안건을 다음 회의로 이월
meeting-state-planned = 예정
meeting-state-invited = 초청
meeting-state-held = 개최
meeting-state-minutes-drafted = 회의록 작성
meeting-state-minutes-agreed = 회의록 합의
meeting-state-closed = 종결
meeting-state-postponed = 연기
meeting-state-cancelled = 취소
meeting-handling-open = 미결
meeting-handling-settled = 완료
meeting-handling-carried-over = 이월
meeting-answer-invited = 회신 대기
meeting-answer-accepted = 참석
meeting-answer-declined = 불참
meeting-answer-represented = 대리 참석
