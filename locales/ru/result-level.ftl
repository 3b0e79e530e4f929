# How far a result reaches.

result-level-output = Непосредственный результат
result-level-outcome = Изменение
result-level-impact = Воздействие
