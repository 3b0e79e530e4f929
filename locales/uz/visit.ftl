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
visit-paper-programme = Dastur
visit-paper-delegates = Delegatsiya aʼzolari roʻyxati
visit-paper-plates = Ism yozilgan lavhachalar
visit-paper-seating = Oʻtirish rejasi
# $paper (Message) - which paper it is
# $name (Text) - what the visit is called
visit-paper-title = { $paper }: { $name }
visit-paper-tashkent = Toshkent vaqti
visit-paper-seoul = Seul vaqti
visit-paper-undated = Kuni belgilanmagan
visit-paper-day-beside = (+1) – keyingi kun, (−1) – oldingi kun.
visit-paper-guests = Mehmonlar
# $country (Message) - the country that the guests come from
visit-paper-guests-of = Mehmonlar: { $country }
visit-paper-hosts = Mezbonlar
# $country (Message) - the country that receives the guests
visit-paper-hosts-of = Mezbonlar: { $country }
visit-paper-about-programme = Toshkent va Seul vaqti bilan, soatma-soat
visit-paper-about-delegates = Ikkala tomon, martaba tartibida
visit-paper-about-plates = A4 varaqda buklanadi: har kimning oʻz tili va qarshi tomonning tili
visit-paper-about-seating = Tomonlar bir-biriga qarab oʻtiradigan stol
visit-paper-language = Til
visit-paper-second-language = Yonida
visit-paper-one-language = Bitta til
visit-paper-saving = Hujjat saqlanmoqda
