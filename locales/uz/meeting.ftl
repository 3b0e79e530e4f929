# Meetings: their states, and what history says of them.

meeting-history-carried-over = Ochiq masalalar keyingi yigʻilishga koʻchirildi
meeting-state-planned = Rejalashtirilgan
meeting-state-invited = Taklif yuborilgan
meeting-state-held = Oʻtkazilgan
meeting-state-minutes-drafted = Bayonnoma tuzilgan
meeting-state-minutes-agreed = Bayonnoma kelishilgan
meeting-state-closed = Yakunlangan
meeting-state-postponed = Kechiktirilgan
meeting-state-cancelled = Bekor qilingan
meeting-handling-open = Ochiq
meeting-handling-settled = Hal qilingan
meeting-handling-carried-over = Keyingi yigʻilishga qoldirilgan
meeting-answer-invited = Javob kutilmoqda
meeting-answer-accepted = Keladi
meeting-answer-declined = Kelmaydi
meeting-answer-represented = Vakil yuboradi
