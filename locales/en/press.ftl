# What the press itself says on paper: labels, heads of columns, marks.

press-kicker = Briefing packet
press-contents = Contents
press-held-on = Date
press-place = Place
press-prepared = Prepared on
press-kind = Kind
press-state = State
press-responsible = Responsible
press-due = Due
press-dated = Dated
press-goals = Goals and measures
press-indicators = Indicators
press-column-number = No.
press-column-goal = Goal, objective, measure
press-column-responsible = Responsible
press-column-dates = Period
press-column-indicator = Indicator
press-column-unit = Unit
press-column-baseline = Baseline
press-column-target = Target
press-column-latest = Latest
press-example = example
press-missing = not yet translated
# $state (Message) - the name of the state
# $version (Number) - the number of the version
press-state-and-version = { $state } · version { $version }
press-list-count = Records
press-asked = Decision asked for
press-nothing-to-draw = There is nothing to draw yet.
# $file (Text) - the name of the file
# $page (Number) - which page
# $total (Number) - how many pages
press-attached-page = { $file }, page { $page } of { $total }
press-blank = This page is left blank.
press-notes = Notes
press-decisions = Decisions requested
press-index = People and organisations
press-reader = Reader
# $copy (Text) - the number of the copy
# $reader (Text) - whose it is
press-copy = Copy { $copy } · { $reader }
press-figure-missing = The picture is no longer there or is damaged.
press-approved = Approved
# $date (Text) - when it was approved
# $name (Text) - who approved it
press-approved-by = { $date }, { $name }
press-digest = Digest of the text (SHA-256)
