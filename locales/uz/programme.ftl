# Education programmes: their states, and what their credits come to.

programme-state-designed = Ishlab chiqilgan
programme-state-approved = Tasdiqlangan
programme-state-taught = Oʻqitilmoqda
programme-state-suspended = Toʻxtatib turilgan
programme-state-closed = Yopilgan
programme-state-dropped = Voz kechilgan
programme-level-bachelor = Bakalavriat
programme-level-master = Magistratura
programme-level-retraining = Qayta tayyorlash yoki qisqa muddatli oʻqish
programme-course-compulsory = Majburiy
programme-course-elective = Tanlov
programme-credits = Semestr va fan turi boʻyicha kreditlar
programme-no-semester = Semestr koʻrsatilmagan
programme-no-kind = Turi koʻrsatilmagan
programme-whole = Jami
# $all (Number) - the credits of the programme
# $courses (Number) - what the credits of its courses add up to
programme-remark-credits = Fanlar kreditlarining yigʻindisi ({ $courses }) dasturning jami kreditlariga ({ $all }) teng emas
