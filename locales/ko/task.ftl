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
