# What search calls the places where words were found.

search-part-title = 제목
search-part-heading = 소제목
search-part-text = 본문
search-part-node = 목표·과제
search-kind-office = 사무실
search-kind-member = 구성원
search-kind-organisation = 기관
search-kind-plan = 계획
search-kind-packet = 보고 자료집
search-kind-attachment = 첨부 파일
search-kind-person = 인물
search-kind-post = 직위
search-kind-expert = 전문가 파견
search-kind-mou = 양해각서
search-kind-body = 협의체
search-kind-meeting = 회의
search-kind-decision = 결정 사항
search-kind-visit = 방문
search-kind-letter = 공문
search-kind-advice = 자문
search-kind-task = 이행 과제
search-kind-mou-template = 양해각서 서식
search-kind-calendar = 달력
