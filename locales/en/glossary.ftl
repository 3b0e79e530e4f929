# The glossary: fields, standings, what a text lacks of it and what in it is not written.

glossary-field-e-government = Electronic government
glossary-field-policy = Policy
glossary-field-law = Law
glossary-field-finance = Finance and procurement
glossary-field-telecommunications = Telecommunications
glossary-field-data = Data and information systems
glossary-field-security = Information security
glossary-field-standards = Standards
glossary-field-education = Education and training
glossary-field-administration = Bodies, posts and papers
glossary-standing-preferred = Preferred
glossary-standing-allowed = Allowed
glossary-standing-forbidden = Forbidden
glossary-history-added = Added the terms that come with Hamkor
glossary-add = Add the terms of Hamkor
glossary-added = The terms that come with Hamkor were added.
glossary-aids = Aids to writing
glossary-terms = Terms
glossary-check = Check the plan
glossary-close = Close the panel
glossary-choose = Choose a passage: its terms are shown here.
glossary-none = The source of this passage has no terms of the glossary.
glossary-there = In the translation
glossary-not-there = Not in the translation
glossary-keep-as-is = Not translated
# $words (Text) - the words
glossary-insert = Put in “{ $words }”
# $words (Text) - the words
glossary-also = also: { $words }
# $words (Text) - what may be written
glossary-instead = Write: { $words }
glossary-forbidden = Not written here
glossary-kind-missing = Missing
glossary-kind-forbidden = Forbidden
glossary-kind-translated = Translated
# $terms (Number) - how many times terms stand in the source
# $findings (Number) - how many findings there are
glossary-checked = Terms in the source: { $terms } · findings: { $findings }
glossary-good = Every text agrees with the glossary.
# $place (Number) - the number of the passage
glossary-place = Passage { $place }
# $words (Text) - the words of the source
# $term (Text) - what the term is called
glossary-missing-what = “{ $words }”: the term “{ $term }” is not in the translation.
# $words (Text) - the words
# $term (Text) - what the term is called
glossary-forbidden-what = “{ $words }” is not written for “{ $term }”.
# $words (Text) - the words of the source
glossary-translated-what = “{ $words }” is not to be translated, and is not there as it is written.
