# Tasks in execution control: their states, calendars and how often they come back.

task-state-given = Given
task-state-accepted = Accepted
task-state-extended = Extended
task-state-reported = Reported
task-state-returned = Returned
task-state-verified = Verified
task-state-removed = Removed from control
task-calendar-uz5 = Uzbekistan, five days
task-calendar-uz6 = Uzbekistan, six days
task-calendar-kr = Korea
task-repeats-once = Once
task-repeats-monthly = Every month
task-repeats-quarterly = Every quarter
task-repeats-half-yearly = Every half-year
task-repeats-yearly = Every year
