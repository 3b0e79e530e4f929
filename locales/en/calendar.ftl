# The words that dates are made of.

## The month as it stands within a date (28 November 2012).

calendar-month-1 = January
calendar-month-2 = February
calendar-month-3 = March
calendar-month-4 = April
calendar-month-5 = May
calendar-month-6 = June
calendar-month-7 = July
calendar-month-8 = August
calendar-month-9 = September
calendar-month-10 = October
calendar-month-11 = November
calendar-month-12 = December

## The month by itself, as over a column of days.

calendar-month-name-1 = January
calendar-month-name-2 = February
calendar-month-name-3 = March
calendar-month-name-4 = April
calendar-month-name-5 = May
calendar-month-name-6 = June
calendar-month-name-7 = July
calendar-month-name-8 = August
calendar-month-name-9 = September
calendar-month-name-10 = October
calendar-month-name-11 = November
calendar-month-name-12 = December

## The days of the week; 1 is Monday.

calendar-weekday-1 = Monday
calendar-weekday-2 = Tuesday
calendar-weekday-3 = Wednesday
calendar-weekday-4 = Thursday
calendar-weekday-5 = Friday
calendar-weekday-6 = Saturday
calendar-weekday-7 = Sunday

## Beside a time: today 13:40.

calendar-today = today
calendar-yesterday = yesterday

## The two clocks on the desk.
calendar-effect-rest = Day off
calendar-effect-work = Working day
calendar-effect-ordinary = Like any other day
calendar-standing-confirmed = Confirmed
calendar-standing-estimated = Estimated
calendar-week-both = Both weeks
calendar-week-five-days = Five days
calendar-week-six-days = Six days
calendar-days = Days off and exchanged days
calendar-year-before = The year before
calendar-year-after = The year after
calendar-own = Own
calendar-import = Import a calendar file
calendar-export = Export a calendar file
calendar-imported = The days that were new have been added.
# $path (Text) - the file
calendar-exported = Written to { $path }
calendar-weekday-short-1 = Mo
calendar-weekday-short-2 = Tu
calendar-weekday-short-3 = We
calendar-weekday-short-4 = Th
calendar-weekday-short-5 = Fr
calendar-weekday-short-6 = Sa
calendar-weekday-short-7 = Su
