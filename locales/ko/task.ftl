# Tasks in execution control: their states, calendars and how often they come back.

task-state-given = 지시
task-state-accepted = 접수
task-state-extended = 기한 연장
task-state-reported = 이행 보고
task-state-returned = 반려
task-state-verified = 이행 확인
task-state-removed = 관리 해제
task-calendar-uz5 = 우즈베키스탄 주 5일
task-calendar-uz6 = 우즈베키스탄 주 6일
task-calendar-kr = 한국
task-repeats-once = 한 번
task-repeats-monthly = 매월
task-repeats-quarterly = 매 분기
task-repeats-half-yearly = 매 반기
task-repeats-yearly = 매년
task-calendar-both = 우즈베키스탄과 한국
task-on-rest-next = 다음 근무일
task-on-rest-previous = 직전 근무일
task-on-rest-stays = 그날 그대로
# $name (Text) - what the task is called
task-history-next = 반복 과제의 다음 차례: “{ $name }”
# $days (Number) - how many working days the term has
# $from (Date) - the day from which it counts
# $calendar (Message) - whose working days they are
task-remark-term = 기한 산정: { $from }부터 근무일 { $days }일({ $calendar })
# $date (Date) - the date that the rule gives now
task-remark-calendar-changed = 현재 달력으로 산정하면 { $date }입니다. 기한은 그대로 둡니다.
task-remark-estimated = 기한 안에 아직 확정되지 않은 휴일이 있습니다.
# $uzbekistan (Number) - how many working days are left in Uzbekistan
# $korea (Number) - how many in Korea
task-remark-working-days-left = 남은 근무일: 우즈베키스탄 { $uzbekistan }일, 한국 { $korea }일
# $uzbekistan (Number) - how many working days have passed in Uzbekistan since the date
# $korea (Number) - how many in Korea
task-remark-working-days-late = 기한이 지난 근무일: 우즈베키스탄 { $uzbekistan }일, 한국 { $korea }일
# $date (Date) - when the duty falls again
task-remark-next = 다음 차례: { $date }
