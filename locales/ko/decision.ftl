# Decisions: their states.

decision-state-decided = 결정
decision-state-under-way = 이행 중
decision-state-carried-out = 이행 완료
decision-state-carried-over = 이월
decision-state-dropped = 중단
