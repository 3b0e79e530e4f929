# Visits: their states and kinds.

visit-state-planned = Planned
visit-state-agreed = Agreed
visit-state-under-way = Under way
visit-state-done = Done
visit-state-reported = Reported
visit-state-cancelled = Cancelled
visit-kind-state = State visit
visit-kind-delegation = Delegation
visit-kind-survey = Field survey
visit-kind-study = Study visit
visit-paper-programme = Programme
visit-paper-delegates = List of delegates
visit-paper-plates = Name plates
visit-paper-seating = Seating plan
# $paper (Message) - which paper it is
# $name (Text) - what the visit is called
visit-paper-title = { $paper }: { $name }
visit-paper-tashkent = Tashkent time
visit-paper-seoul = Seoul time
visit-paper-undated = Day still open
visit-paper-day-beside = (+1) is the next day, (−1) the day before.
visit-paper-guests = Guests
# $country (Message) - the country that the guests come from
visit-paper-guests-of = Guests: { $country }
visit-paper-hosts = Hosts
# $country (Message) - the country that receives the guests
visit-paper-hosts-of = Hosts: { $country }
visit-paper-about-programme = By the hour, in Tashkent and in Seoul
visit-paper-about-delegates = Both sides, in the order of precedence
visit-paper-about-plates = A4 cards to fold: each person’s own language and the one across the table
visit-paper-about-seating = The table with the two sides facing each other
visit-paper-language = Language
visit-paper-second-language = Beside it
visit-paper-one-language = One language
visit-paper-saving = Writing the PDF
