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
