# Finding.

find-box = Find anything — 한글, Oʻzbekcha, Ўзбекча, Русский
find-title = Find
find-results = What was found
# $count (Number) - how many
find-count =
    { $count ->
        [one] { $count } place found
       *[other] { $count } places found
    }
find-none = Nothing has “{ $words }”. Try fewer letters, or another script.
find-hint = Words in any script: plans, packets, organisations, passages.
