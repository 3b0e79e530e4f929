# Visits: their states and kinds.

visit-state-planned = Rejalashtirilgan
visit-state-agreed = Kelishilgan
visit-state-under-way = Davom etmoqda
visit-state-done = Yakunlangan
visit-state-reported = Hisobot berilgan
visit-state-cancelled = Bekor qilingan
visit-kind-state = Davlat tashrifi
visit-kind-delegation = Delegatsiya tashrifi
visit-kind-survey = Joyida oʻrganish
visit-kind-study = Oʻquv tashrifi
