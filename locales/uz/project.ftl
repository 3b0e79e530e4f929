# Joint projects: their states, kinds, roles, results and reports, as IATI 2.03 has them.

project-state-pipeline = Tayyorlanmoqda
project-state-implementation = Amalga oshirilmoqda
project-state-finalisation = Yakunlanmoqda
project-state-closed = Yopilgan
project-state-cancelled = Bekor qilingan
project-state-suspended = Toʻxtatib turilgan
project-kind-policy-consulting = Siyosat boʻyicha konsalting
project-kind-pilot = Tajriba loyihasi
project-kind-experience = Tajriba almashish
project-kind-digitisation = Raqamlashtirish
project-kind-other = Boshqa
project-role-funding = Moliyalashtiruvchi
project-role-accountable = Masʼul
project-role-extending = Boshqaruvchi
project-role-implementing = Ijrochi
project-report-inception = Boshlangʻich hisobot
project-report-progress = Oraliq hisobot
project-report-financial = Moliyaviy hisobot
project-report-final = Yakuniy hisobot
project-progress = Maqsadga nisbatan natijalar
project-reached = Bajarilishi
# $percent (Number) - how much of the way
project-percent = { $percent }%
# $role (Message) - the role
project-remark-nobody = Bu vazifada tashkilot yoʻq: { $role }
# $count (Number) - how many reports
project-remark-reports = Muddati oʻtgan hisobotlar: { $count } ta
project-sector-purpose = OECD DAC maqsad kodi (5 raqam)
project-sector-category = OECD DAC toifa kodi (3 raqam)
project-sector-goal = Barqaror rivojlanish maqsadi (1–17)
project-sector-own = Oʻz tasnifi
project-remark-sectors = Bir tasniflagichdagi sohalar ulushlarining yigʻindisi 100% emas.
