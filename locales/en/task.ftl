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
task-calendar-both = Uzbekistan and Korea
task-on-rest-next = The next working day
task-on-rest-previous = The working day before
task-on-rest-stays = The day itself
# $name (Text) - what the task is called
task-history-next = Next of a recurring duty: “{ $name }”
# $days (Number) - how many working days the term has
# $from (Date) - the day from which it counts
# $calendar (Message) - whose working days they are
task-remark-term =
    { $days ->
        [one] Term: { $days } working day, counted from { $from } ({ $calendar })
       *[other] Term: { $days } working days, counted from { $from } ({ $calendar })
    }
# $date (Date) - the date that the rule gives now
task-remark-calendar-changed = By the calendar as it stands now: { $date }. The date stays.
task-remark-estimated = The date passes days off that are not announced yet.
# $uzbekistan (Number) - how many working days are left in Uzbekistan
# $korea (Number) - how many in Korea
task-remark-working-days-left = Working days left: Uzbekistan { $uzbekistan }, Korea { $korea }
# $uzbekistan (Number) - how many working days have passed in Uzbekistan since the date
# $korea (Number) - how many in Korea
task-remark-working-days-late = Working days past the date: Uzbekistan { $uzbekistan }, Korea { $korea }
# $date (Date) - when the duty falls again
task-remark-next = Next of this duty: { $date }
