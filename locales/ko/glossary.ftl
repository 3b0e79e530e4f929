# The glossary: fields, standings, what a text lacks of it and what in it is not written.

glossary-field-e-government = 전자정부
glossary-field-policy = 정책
glossary-field-law = 법
glossary-field-finance = 재정·조달
glossary-field-telecommunications = 정보통신
glossary-field-data = 데이터·정보시스템
glossary-field-security = 정보보호
glossary-field-standards = 표준
glossary-field-education = 교육·연수
glossary-field-administration = 기관·직위·문서
glossary-standing-preferred = 권장
glossary-standing-allowed = 허용
glossary-standing-forbidden = 금지
glossary-history-added = Hamkor에 들어 있는 용어를 추가함
glossary-add = Hamkor 용어 추가
glossary-added = Hamkor에 들어 있는 용어를 추가했습니다.
glossary-aids = 글쓰기 도구
glossary-terms = 용어
glossary-check = 계획 점검
glossary-close = 패널 닫기
glossary-choose = 문단을 고르면 그 용어가 여기에 보입니다.
glossary-none = 이 문단의 원문에는 용어집의 용어가 없습니다.
glossary-there = 번역문에 있음
glossary-not-there = 번역문에 없음
glossary-keep-as-is = 번역하지 않음
# $words (Text) - the words
glossary-insert = “{ $words }” 넣기
# $words (Text) - the words
glossary-also = 또는: { $words }
# $words (Text) - what may be written
glossary-instead = 대신 쓸 표현: { $words }
glossary-forbidden = 쓰지 않는 표현
glossary-kind-missing = 빠짐
glossary-kind-forbidden = 금지
glossary-kind-translated = 번역됨
# $terms (Number) - how many times terms stand in the source
# $findings (Number) - how many findings there are
glossary-checked = 원문의 용어 { $terms }개 · 결과 { $findings }건
glossary-good = 모든 글이 용어집에 맞습니다.
# $place (Number) - the number of the passage
glossary-place = { $place }번 문단
# $words (Text) - the words of the source
# $term (Text) - what the term is called
glossary-missing-what = “{ $words }”: 번역문에 용어 “{ $term }”의 표현이 없습니다.
# $words (Text) - the words
# $term (Text) - what the term is called
glossary-forbidden-what = “{ $words }”: “{ $term }”의 뜻으로 쓰지 않는 표현입니다.
# $words (Text) - the words of the source
glossary-translated-what = “{ $words }”: 번역하지 않는 이름인데 번역문에 그대로 있지 않습니다.
