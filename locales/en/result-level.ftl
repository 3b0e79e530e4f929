# How far a result reaches.

result-level-output = Output
result-level-outcome = Outcome
result-level-impact = Impact
