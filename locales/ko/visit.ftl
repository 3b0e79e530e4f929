# Visits: their states and kinds.

visit-state-planned = 예정
visit-state-agreed = 협의 완료
visit-state-under-way = 진행 중
visit-state-done = 완료
visit-state-reported = 결과 보고
visit-state-cancelled = 취소
visit-kind-state = 국빈 방문
visit-kind-delegation = 대표단 방문
visit-kind-survey = 현지 실사
visit-kind-study = 연수 방문
