# How far a result reaches.

result-level-output = 산출물
result-level-outcome = 결과
result-level-impact = 영향
