# The words that dates are made of.

## The month as it stands within a date (28 November 2012).

calendar-month-1 = 1월
calendar-month-2 = 2월
calendar-month-3 = 3월
calendar-month-4 = 4월
calendar-month-5 = 5월
calendar-month-6 = 6월
calendar-month-7 = 7월
calendar-month-8 = 8월
calendar-month-9 = 9월
calendar-month-10 = 10월
calendar-month-11 = 11월
calendar-month-12 = 12월

## The month by itself, as over a column of days.

calendar-month-name-1 = 1월
calendar-month-name-2 = 2월
calendar-month-name-3 = 3월
calendar-month-name-4 = 4월
calendar-month-name-5 = 5월
calendar-month-name-6 = 6월
calendar-month-name-7 = 7월
calendar-month-name-8 = 8월
calendar-month-name-9 = 9월
calendar-month-name-10 = 10월
calendar-month-name-11 = 11월
calendar-month-name-12 = 12월

## The days of the week; 1 is Monday.

calendar-weekday-1 = 월요일
calendar-weekday-2 = 화요일
calendar-weekday-3 = 수요일
calendar-weekday-4 = 목요일
calendar-weekday-5 = 금요일
calendar-weekday-6 = 토요일
calendar-weekday-7 = 일요일

## Beside a time: today 13:40.

calendar-today = 오늘
calendar-yesterday = 어제

## The two clocks on the desk.
calendar-effect-rest = 휴일
calendar-effect-work = 근무일
calendar-effect-ordinary = 평일과 같음
calendar-standing-confirmed = 확정
calendar-standing-estimated = 추정
calendar-week-both = 공통
calendar-week-five-days = 주 5일
calendar-week-six-days = 주 6일
calendar-days = 휴일과 대체 근무일
calendar-year-before = 이전 해
calendar-year-after = 다음 해
calendar-own = 직접 입력
calendar-import = 달력 파일 가져오기
calendar-export = 달력 파일 내보내기
calendar-imported = 새로운 날을 추가했습니다.
# $path (Text) - the file
calendar-exported = 저장했습니다: { $path }
calendar-weekday-short-1 = 월
calendar-weekday-short-2 = 화
calendar-weekday-short-3 = 수
calendar-weekday-short-4 = 목
calendar-weekday-short-5 = 금
calendar-weekday-short-6 = 토
calendar-weekday-short-7 = 일
