# Surveys of the level of informatization: their states, and what they find.

survey-state-planned = Rejalashtirilgan
survey-state-in-the-field = Joyida oʻrganilmoqda
survey-state-analysed = Tahlil qilingan
survey-state-agreed = Kelishilgan
survey-state-published = Eʼlon qilingan
survey-state-cancelled = Bekor qilingan
survey-severity-critical = Oʻta muhim
survey-severity-major = Muhim
survey-severity-minor = Kichik
survey-level = Axborotlashtirish darajasi
survey-level-in-per-cent = Ushbu oʻrganish, %
survey-change = Oʻzgarish
survey-whole = Umumiy
survey-history-adopted = Tavsiya chora-tadbirga aylantirildi
survey-adopt = Tavsiyani chora-tadbirga aylantirish
survey-adopt-recommendation = Tavsiya
survey-adopt-plan = Reja
survey-adopt-objective = Vazifa
survey-adopt-choose = Tanlang
survey-adopt-now = Rejaga qoʻshish
survey-adopted = Tavsiya rejaning chora-tadbiriga aylandi.
# $codes (Text) - the numbers of the indicators, with commas
survey-remark-no-score = Bahosi yoʻq koʻrsatkichlar: { $codes }
# $count (Number) - how many recommendations
survey-remark-open = Hali chora-tadbirga aylanmagan tavsiyalar: { $count } ta
survey-form = Joyida toʻldiriladigan jadval
