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
