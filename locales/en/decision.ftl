# Decisions: their states.

decision-state-decided = Decided
decision-state-under-way = Under way
decision-state-carried-out = Carried out
decision-state-carried-over = Carried over
decision-state-dropped = Dropped
