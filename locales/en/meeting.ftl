# Meetings: their states, and what history says of them.

meeting-history-carried-over = Carried the open items over to the next meeting
meeting-state-planned = Planned
meeting-state-invited = Invited
meeting-state-held = Held
meeting-state-minutes-drafted = Minutes drafted
meeting-state-minutes-agreed = Minutes agreed
meeting-state-closed = Closed
meeting-state-postponed = Postponed
meeting-state-cancelled = Cancelled
meeting-handling-open = Open
meeting-handling-settled = Settled
meeting-handling-carried-over = Carried over
meeting-answer-invited = No answer yet
meeting-answer-accepted = Comes
meeting-answer-declined = Does not come
meeting-answer-represented = Sends somebody
