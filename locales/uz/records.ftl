# Lists of records that are kept as a sheet, and the sheet itself.

records-expert = Ekspertlar
records-post = Lavozimlar
records-mou = Memorandumlar
records-mou-template = Namunalar
records-body = Hamkorlik organlari
records-meeting = Yigʻilishlar
records-decision = Qarorlar
records-visit = Tashriflar
records-letter = Xatlar
records-advice = Maslahatlar
records-task = Topshiriqlar
records-person = Shaxslar
records-organisation = Tashkilotlar
records-about-expert = Hukumat soʻrovidan muddat oxirigacha: nomzodlar, hujjatlar, manbasi koʻrsatilgan sanalar.
records-about-post = Ekspertlar yuboriladigan lavozimlar: daraja, tashkilot va vakolatlar.
records-about-mou = Tomonlar, bandlar va majburiyatlar, ikki davlatdagi kelishuv va ogohlantirishning soʻnggi kuni.
records-about-mou-template = Hujjat boshlanadigan namunalar, har bir tilda: rejalar, memorandumlar, xatlar, bayonnomalar, maʼlumotnomalar. Toʻldiriladigan joy «…» bilan belgilanadi.
records-about-body = Qoʻmitalar, ekspertlar yigʻilishi va forumlar: tarkib, kvorum, yillik burch.
records-about-meeting = Kun tartibi, ikki tomonning taklif va ishtiroki, kelishilgan bayonnoma.
records-about-decision = Yigʻilishlarda nima qaror qilingani, kim va qachongacha bajarishi.
records-about-visit = Martaba tartibidagi delegatsiya, soatma-soat dastur va natijalar.
records-about-letter = Kiruvchi va chiquvchi xatlar: raqam, sana va nima soʻralgani.
records-about-advice = Rais oʻrinbosariga berilgan savollar, xulosa va undan keyingi natija.
records-about-task = Berilgan barcha topshiriqlar bitta roʻyxatda: asos, muddat, hisobot, tasdiq.
records-about-person = Ikki tomon vakillari: har tildagi ismi, lavozimlari, pasport va vizalari.
records-about-organisation = Vazirliklar, idoralar, universitetlar va korxonalar hamda nomlarining oʻzgarishi.
# $kind (Text) - what kind of record it is
records-new = Yangi: { $kind }
records-create = Yaratish
records-name = Ismi yoki nomi
records-name-language = Qaysi tilda
records-template = Namuna
records-template-none = Namunasiz
records-none = Hali hech narsa yoʻq
records-none-found = Shartga mos yozuv topilmadi.
records-choose = Roʻyxatdan yozuvni tanlang.
records-seek = Roʻyxatdan qidirish
# $count (Number) - how many there are
records-all = Barchasi { $count }
# $count (Number) - how many have something left to do
records-open = Ochiq { $count }
records-state-any = Barcha holatlar
records-sort = Saralash
records-sort-name = Nomi
records-sort-changed = Oxirgi oʻzgarish
records-sort-state = Holati
records-show-all = Hammasini koʻrsatish
records-tab-sheet = Yozuv
records-tab-links = Bogʻlanishlar
records-tab-history = Tarix
records-path = Bosqichlar
records-languages = Koʻrsatiladigan tillar
records-reason = Sabab
records-reason-hint = Ismingiz va sana bilan yozuvda saqlanadi.
records-moved = Oʻtilgan bosqichlar
# $part (Text) - what the part is called
records-row-add = { $part }: qoʻshish
records-row-add-short = Qoʻshish
records-row-none = Hali qatorlar yoʻq.
# $number (Number) - the number of the row
records-row-edit = { $number }-qatorni tahrirlash
# $number (Number) - the number of the row
records-row-close = { $number }-qatorni yopish
records-row-up = Yuqoriga
records-row-down = Pastga
records-row-delete = Olib tashlash
records-row-deleted = Qator olib tashlandi.
records-empty = —
records-yes = Ha
records-no = Yoʻq
records-not-chosen = Tanlanmagan
records-open-record = Ochish
records-links-none = Bu yozuvga hech narsa bogʻlanmagan.
records-delete = Oʻchirish
records-delete-about = Roʻyxatlardan yoʻqoladi. Amalni bekor qilib qaytarish mumkin.
records-delete-hanging = Quyidagi yozuvlar unga bogʻlangan, bogʻlanish uziladi:
records-deleted = Yozuv oʻchirildi.
records-merge = Birlashtirish
records-merge-about = Bu yozuvga bogʻlangan hamma narsa tanlangan yozuvga oʻtadi. Amalni bekor qilib ajratish mumkin.
records-merge-into = Qaysi biriga
records-merged = Ikki yozuv birlashtirildi.
records-carry-over = Ochiq masalalarni koʻchirish
records-carried-over = Ochiq masalalar keyingi yigʻilish kun tartibiga qoʻyildi.
records-to-packet = Toʻplamga qoʻshish
records-export = Eksport
records-export-about = Roʻyxatda hozir koʻrinayotgan maʼlumot sizning tilingizda jadval fayliga yoziladi.
# $count (Number) - how many records were written
# $path (Text) - the file
records-exported = { $count } ta yozuv saqlandi: { $path }
records-timeline = Lavozimlar muddati jadvali
records-timeline-none = Hali birorta ekspertning boshlanish sanasi yoʻq.
records-calendar = Ish kunlari taqvimi
records-about-calendar = Ikki davlatning ish kunlari.
records-table = Jadval
records-options = Koʻrinish sozlamalari
# $count (Number) - how many conditions narrow the list
records-options-count = Koʻrinish sozlamalari ({ $count })
records-conditions = Shartlar
records-conditions-none = Roʻyxatda barcha yozuvlar koʻrsatiladi.
records-condition-add = Shart qoʻshish
records-condition-remove = Shartni olib tashlash
records-condition-field = Maydon
records-condition-test = Shart
records-condition-value = Qiymat
records-condition-from = Dan
records-condition-to = Gacha
records-test-any-of = quyidagilardan biri
records-test-between = oraligʻida
records-test-has = ichida bor
records-test-empty = toʻldirilmagan
records-test-filled = toʻldirilgan
records-columns = Ustunlar
records-group = Guruhlash
records-group-none = Guruhlanmagan
records-group-empty = Toʻldirilmagan
records-views = Saqlangan koʻrinishlar
records-view-usual = Odatdagi koʻrinish
records-view-name = Koʻrinish nomi
records-view-save = Koʻrinishni saqlash
records-view-delete = Koʻrinishni oʻchirish
records-view-saved = Koʻrinish saqlandi.
records-view-deleted = Koʻrinish oʻchirildi.
records-apply = Qoʻllash
# $count (Number) - how many records are chosen
records-chosen = { $count } ta tanlandi
# $count (Number) - how many records the list has
records-choose-all = Barchasini tanlash ({ $count })
records-choose-none = Tanlovni bekor qilish
# $name (Text) - the name of the record
records-choose-row = Tanlash: { $name }
records-together = Birgalikda oʻzgartirish
records-together-about = Tanlangan barcha yozuvlar bir qadamda oʻzgaradi va bitta bekor qilish bilan qaytariladi. Ulardan biri oʻzgarmasa, hech biri oʻzgarmaydi.
records-together-what = Nima qilinadi
records-together-set = Maydonni oʻzgartirish
records-together-move = Holatni oʻzgartirish
records-together-delete = Oʻchirish
records-together-no-move = Tanlangan yozuvlar uchun umumiy oʻtish yoʻq.
records-together-value = Yangi qiymat
# $count (Number) - how many records changed
records-together-done = { $count } ta yozuv oʻzgartirildi.
# $count (Number) - how many records the list shows
records-total = { $count } ta yozuv
records-visit-papers = Tashrif hujjatlarini chop etish
records-fund = Qoʻshma loyihalar jamgʻarmasi
records-about-fund = Har bir tomon vaʼda qilgan va toʻlagan mablagʻ, majburiyatlar, sarflar va istalgan kundagi qoldiq.
records-money-example = 1 200 000 soʻm
records-proposal = Loyiha takliflari
records-project = Qoʻshma loyihalar
records-about-proposal = Qoʻmita baholaydigan qoʻshma loyiha takliflari; qabul qilingani loyihaga aylanadi.
records-about-project = Qoʻshma loyihalar: ishtirokchilar, natijalar va koʻrsatkichlar, hisobot muddatlari, joylar.
records-make-project = Loyihaga aylantirish
records-project-made = Taklif asosida loyiha yaratildi.
records-consortium = Konsorsiumlar
records-about-consortium = Kompaniyalar konsorsiumlari: kim yetakchi, kimning ulushi qancha va vaqt oʻtishi bilan kim kimni almashtirgan.
records-survey = Oʻrganishlar
records-about-survey = Axborotlashtirish darajasini oʻrganishlar: vaznli koʻrsatkichlar, dalilli baholar, xulosalar va tavsiyalar.
records-delete-files = U bilan birga quyidagi fayllar ham oʻchiriladi:
records-programme = Taʼlim dasturlari
records-about-programme = Reja asosida yangilanadigan taʼlim dasturlari: fanlar va kreditlar, yillar boʻyicha talabalar, masʼul lavozim.
records-term = Atamalar lugʻati
records-about-term = Har bir tildagi atamalar: tavsiya etilgan, ruxsat etilgan yoki taqiqlangan soʻzlar va ularning manbalari. Matnlar shularga solishtiriladi.
