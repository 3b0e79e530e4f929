# Finding and replacing words over a whole plan.

# $words (Text) - what was looked for
# $with (Text) - what was put in its place
replace-history = “{ $words }” 대신 “{ $with }” 넣음
replace-title = 찾아 바꾸기
replace-find = 찾을 말
replace-put = 바꿀 말
replace-languages = 언어
replace-case = 대소문자 구분
replace-whole = 온전한 낱말
replace-forms = 모든 꼴과 철자
replace-next = 다음
replace-previous = 이전
replace-one = 이것만 바꾸기
replace-chosen = 고른 것 바꾸기
replace-all = 모두 바꾸기
# $total (Number) - how many were found
# $replaceable (Number) - how many of them may be replaced
replace-count = 찾음 { $total } · 바꿀 수 있음 { $replaceable }
# $shown (Number) - how many are shown
replace-more = 처음 { $shown }개를 보여 줍니다. 모두 바꾸기는 전부에 적용됩니다.
replace-none = 찾은 것이 없습니다.
replace-hint = 이 계획의 제목, 본문, 목표에서 찾을 말을 입력합니다.
replace-done = 바꾸었습니다. 한 번 실행 취소하면 되돌아갑니다.
replace-site-title = 제목
replace-site-goal = 목표
replace-choose = 이것을 고르기
replace-closed = 지금은 바꿀 수 없음
