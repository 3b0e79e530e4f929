# What history says of each step, and the names of the fields that a step changed.

## The office and its members

history-office-founded = Idora tashkil etildi
history-office-named = Ofis nomlandi
history-member-added = Xodim qoʻshildi: { $name }
history-member-changed = Xodim maʼlumoti oʻzgartirildi: { $name }
history-member-retired = Xodim safdan chiqarildi: { $name }

## Attached files

history-attachment-added = Fayl ilova qilindi: { $name }
history-attachment-renamed = Ilova fayli qayta nomlandi: { $name }
history-attachment-described = Ilova fayli tavsifi oʻzgartirildi: { $name }
history-attachment-removed = Ilova fayli olib tashlandi: { $name }

## Undo and redo

history-undone = Bekor qilindi: { $what }
history-redone = Qaytarildi: { $what }
history-program = Hamkor dasturi

## Fields that are texts

history-field-title = Sarlavha
history-field-name = Nomi
history-field-short-name = Qisqa nomi
history-field-text = Matn
history-field-cell = Jadval katagi
history-field-unit = Oʻlchov birligi
history-field-place = Joy
history-field-classification = Maxfiylik belgisi
history-field-spelling = Imlo
history-field-wording-state = Tarjima holati

## Fields of plans

history-field-state = Holati
history-field-kind = Turi
history-field-version = Tahrir
history-field-source-language = Asl matn tili
history-field-responsible = Masʼul tashkilot
history-field-drafter = Loyiha muallifi
history-field-due = Muddat
history-field-dated = Sanasi
history-field-position = Oʻrni
history-field-level = Daraja
history-field-table = Jadval shakli
history-field-starts = Boshlanishi
history-field-ends = Tugashi
history-field-example = Namuna
history-field-baseline = Boshlangʻich qiymat
history-field-target = Maqsad qiymati
history-field-period-starts = Davr boshlanishi
history-field-period-ends = Davr tugashi
history-field-measured-on = Oʻlchangan sana
history-field-value = Qiymat
history-field-source = Manba

## Fields of packets, members, organisations and files

history-field-purpose = Maqsadi
history-field-held-on = Oʻtkazilish sanasi
history-field-prepared-on = Tayyorlangan sana
history-field-languages = Tillar
history-field-role = Vazifasi
history-field-country = Mamlakat
history-field-default-language = Idora tili
history-field-retired = Safdan chiqqan
history-field-file-name = Fayl nomi

## What was added or removed

history-field-record = Yozuv
history-field-passage = Band
history-field-node = Maqsad, vazifa yoki tadbir
history-field-indicator = Koʻrsatkich
history-field-indicator-value = Oʻlchangan qiymat
history-field-packet-item = Toʻplam bandi
history-field-opinion = Xulosa
history-field-plan-version = Tasdiqlangan tahrir
history-field-attachment = Ilova fayli
history-field-file-role = Fayl turi
history-field-file-language = Fayl tili
history-value-yes = Ha
history-value-no = Yoʻq

## Boʻlak turlari va tarjima holatlari

history-passage-heading = Sarlavha
history-passage-paragraph = Oddiy matn
history-passage-list-item = Roʻyxat bandi
history-passage-table = Jadval
history-passage-figure = Rasm
history-passage-note = Manba
history-wording-original = Asl matn
history-wording-translated = Tarjima qilingan
history-wording-reviewed = Tekshirilgan
# $to (Text) - the name of the laptop that has the office
history-handed-over = Ofis { $to } noutbukiga topshirildi
# $to (Text) - the name of the laptop that was to have the office
history-hand-over-failed = Ofis { $to } noutbukiga topshirilmay qoldi
# $from (Text) - the name of the laptop that it comes from
history-taken-back = Ofis { $from } noutbukidan qaytarib olindi
# $to (Text) - the name of the laptop that had the office
history-went-on = { $to } noutbukidagi nusxasiz davom etildi
history-field-chain-link = vaʼdalar zanjiri bogʻi
history-field-chain-from = kim bajaradi
history-field-chain-verb = munosabat
history-field-chain-to = nimaga nisbatan
history-field-editions = Nashrlar
history-field-large-print = Yirik harfli nashr
history-field-duplex = Ikki tomonlama
history-field-notes-lines = Qaydlar uchun satrlar
history-field-has-index = Shaxs va tashkilotlar koʻrsatkichi
history-field-lists-asked = Soʻralayotgan qarorlar roʻyxati
history-field-packet-about = Yigʻilish yoki tashrif
history-field-item-parts = Yozuv qismlari
history-field-item-depth = Bosqichlar
history-field-item-query = Roʻyxat mazmuni
history-field-item-readers = Kim uchun
history-field-orientation = Varaq yoʻnalishi
history-field-copies = Nusxalar soni
history-field-edition-language = Nashr tili
history-field-reader = Oʻquvchi
history-field-emblem = Emblema
history-field-watermark = Suv belgisi
history-field-body = Matn
history-field-asked = Soʻralayotgan qaror
history-field-packet-template = Toʻplam andozasi
history-field-point = Soʻzlanadigan tezis
history-emblem-chosen = Idora emblemasi tanlandi
history-field-line-member = Tasdiqlash qatorida
history-field-line-place = Oʻrni
history-field-verdict = Javob
history-field-quote = Izoh berilgan soʻzlar
history-field-comment-done = Izoh hal qilingan
history-field-pages = Sahifalar
history-field-plan-line = Tasdiqlash qatori
history-field-comment = Izoh
history-field-kept-pdf = Saqlangan bosma nusxa
history-field-printing = Chop etish
history-field-printing-way = Qayerga
history-field-printing-place = Printer yoki fayl
