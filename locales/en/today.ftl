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
today-waiting-korea = Waiting for Korea
today-waiting-uzbekistan = Waiting for Uzbekistan
today-waiting-other = Waiting for others
today-since-unknown = Day unknown
today-stale = Translations older than their source
# $texts (Number) - how many texts are stale
# $records (Number) - in how many records they stand
today-stale-count = Texts: { $texts }, records: { $records }
today-stale-first = First: { $name }
today-year = Year
today-year-before = The year before
today-year-after = The year after
# $count (Number) - how many days have something due
today-year-month-about =
    { $count ->
        [one] something due on { $count } day
       *[other] something due on { $count } days
    }
today-year-due = Something due
today-year-both = Off in both countries
today-broken = Broken chains
# $count (Number) - how many there are in all
today-broken-all = Show all { $count }
today-scan-letter = Enter as a letter
# $name (Text) - the name of the scanned file
today-scan-letter-named = Enter { $name } as a letter
today-plans = Plans in the approval line
today-plans-mine = Your move
