# Decisions: their states.

decision-state-decided = Qaror qilingan
decision-state-under-way = Bajarilmoqda
decision-state-carried-out = Bajarilgan
decision-state-carried-over = Keyinga qoldirilgan
decision-state-dropped = Bekor qilingan
