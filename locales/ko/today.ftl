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
