# How far a result reaches.

result-level-output = Bevosita natija
result-level-outcome = Oʻzgarish
result-level-impact = Taʼsir
