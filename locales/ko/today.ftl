# What is late, and what falls due soon.

today-title = 오늘
today-late = 기한 지남
today-week = 일주일 이내
today-later = 그 이후
today-none = 기한이 다가온 것이 없습니다
today-none-about = 임기, 기한, 통보, 여권, 회의 등 늦었거나 곧 다가올 일이 여기에 모입니다.
today-view = 보기
today-list = 목록
today-month = 월별
# $month (Text) - the name of the month
# $year (Text) - the year
today-month-of = { $year }년 { $month }
today-month-before = 이전 달
today-month-after = 다음 달
today-export-year = 한 해 내보내기
today-waiting-korea = 한국 측 처리 대기
today-waiting-uzbekistan = 우즈베키스탄 측 처리 대기
today-waiting-other = 기타 처리 대기
today-since-unknown = 날짜 없음
today-stale = 원문보다 오래된 번역
# $texts (Number) - how many texts are stale
# $records (Number) - in how many records they stand
today-stale-count = 기록 { $records }건의 글 { $texts }개
today-stale-first = 첫 기록: { $name }
today-year = 연도별
today-year-before = 이전 해
today-year-after = 다음 해
# $count (Number) - how many days have something due
today-year-month-about = 기한이 있는 날 { $count }일
today-year-due = 기한 있음
today-year-both = 두 나라 모두 휴일
today-broken = 끊어진 사슬
# $count (Number) - how many there are in all
today-broken-all = 전체 { $count }건 보기
today-scan-letter = 공문으로 등록
# $name (Text) - the name of the scanned file
today-scan-letter-named = { $name } 공문으로 등록
today-plans = 결재 중인 계획
today-plans-mine = 내 차례
