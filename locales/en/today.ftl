# What is late, and what falls due soon.

today-title = Today
today-late = Late
today-week = Within a week
today-later = Later
today-none = Nothing is due
today-none-about = What is late or falls due soon in any record is listed here: terms, deadlines, notices, passports, meetings.
today-view = View
today-list = List
today-month = Month
# $month (Text) - the name of the month
# $year (Text) - the year
today-month-of = { $month } { $year }
today-month-before = The month before
today-month-after = The month after
today-export-year = Export the year
