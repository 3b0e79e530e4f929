# Lists of records that are kept as a sheet, and the sheet itself.

records-expert = Ekspertlar
records-post = Lavozimlar
records-mou = Memorandumlar
records-mou-template = Memorandum namunalari
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
records-about-mou-template = Yangi memorandum boshlanadigan maqsad va bandlar barcha tillarda.
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
