# Decisions: their states.

decision-state-decided = Принято
decision-state-under-way = Исполняется
decision-state-carried-out = Исполнено
decision-state-carried-over = Перенесено
decision-state-dropped = Снято
