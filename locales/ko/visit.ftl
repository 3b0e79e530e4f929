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
visit-paper-programme = 일정표
visit-paper-delegates = 대표단 명단
visit-paper-plates = 명패
visit-paper-seating = 좌석 배치도
# $paper (Message) - which paper it is
# $name (Text) - what the visit is called
visit-paper-title = { $name } { $paper }
visit-paper-tashkent = 타슈켄트 시각
visit-paper-seoul = 서울 시각
visit-paper-undated = 날짜 미정
visit-paper-day-beside = (+1)은 다음 날, (−1)은 전날입니다.
visit-paper-guests = 방문 측
# $country (Message) - the country that the guests come from
visit-paper-guests-of = 방문 측: { $country }
visit-paper-hosts = 영접 측
# $country (Message) - the country that receives the guests
visit-paper-hosts-of = 영접 측: { $country }
visit-paper-about-programme = 타슈켄트와 서울의 시각별 일정
visit-paper-about-delegates = 양측의 의전 서열 순
visit-paper-about-plates = A4 접이식, 본인의 언어와 상대측의 언어
visit-paper-about-seating = 양측이 마주 앉는 탁자
visit-paper-language = 언어
visit-paper-second-language = 함께 표기할 언어
visit-paper-one-language = 한 언어만
visit-paper-saving = 문서 저장 중
