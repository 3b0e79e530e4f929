# Finding and replacing words over a whole plan.

# $words (Text) - what was looked for
# $with (Text) - what was put in its place
replace-history = Replaced “{ $words }” with “{ $with }”
replace-title = Find and replace
replace-find = Find
replace-put = Replace with
replace-languages = Languages
replace-case = Match case
replace-whole = Whole words
replace-forms = All forms and spellings
replace-next = Next
replace-previous = Previous
replace-one = Replace this one
replace-chosen = Replace the chosen
replace-all = Replace all
# $total (Number) - how many were found
# $replaceable (Number) - how many of them may be replaced
replace-count = Found: { $total } · may be replaced: { $replaceable }
# $shown (Number) - how many are shown
replace-more = The first { $shown } are shown. Replace all acts on every one.
replace-none = Nothing was found.
replace-hint = Type the words to find in the title, the text and the goals of this plan.
replace-done = Replaced. One undo brings the words back.
replace-site-title = Title
replace-site-goal = Goal
replace-choose = Choose this one
replace-closed = May not be changed now
