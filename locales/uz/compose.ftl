# Maʼlumotnoma toʻplamini tuzish.

compose-new = Yangi toʻplam
compose-create = Toʻplam yaratish
compose-first = Birinchi toʻplamni tuzish
compose-none = Hali toʻplam yoʻq
compose-none-about = Toʻplam – yigʻilishga olib boriladigan hujjatlar: muqova, mundarija hamda yozuvlar, roʻyxatlar, diagrammalar, fayllar va izohlar bir yoki bir necha tilda.
compose-items = { $count } ta band
compose-title = Nomi
compose-title-language = Nomning tili
compose-purpose = Maqsadi
compose-purpose-meeting = Yigʻilish
compose-purpose-visit = Tashrif
compose-purpose-report = Hisobot
compose-held-on = Sana
compose-place = Joy
compose-classification = Maxfiylik darajasi
compose-cover-title = Muqovadagi maʼlumotlar
compose-delete = Toʻplamni oʻchirish
compose-deleted = Toʻplam oʻchirildi.
compose-back = Barcha toʻplamlar
compose-languages = Toʻplam tillari
compose-side-by-side = yonma-yon
compose-part-cover = Muqova
compose-part-contents = Mundarija
compose-list = Toʻplam bandlari
compose-open = Ochish
compose-remove = Olib tashlash
compose-removed = Toʻplamdan olib tashlandi: { $name }
compose-add = Toʻplamga qoʻshish
compose-empty = Toʻplam hali boʻsh
compose-empty-about = Yozuvlar, roʻyxatlar, diagrammalar, fayllar va izohlarni qoʻshing; ular shu tartibda raqamlanadi. Oʻquvchilar va muqovani istalgan vaqtda belgilash mumkin.
compose-check = Chop etishdan oldin
compose-check-none-yet = Toʻplam boʻsh.
compose-preview = Toʻplam sahifalari
compose-pages = Sahifalar
compose-page = { $number }-sahifa, jami { $total }
compose-about = { $pages } sahifa · A4
compose-zoom = Masshtab
compose-zoom-fit = Moslangan, { $percent }%
compose-save-pdf = PDF saqlash
compose-saving = PDF tayyorlanmoqda
compose-saved = Saqlandi, { $pages } sahifa: { $path }
compose-print = Chop etish
compose-setting = Sahifalar terilmoqda
compose-preview-empty = Toʻplamga band qoʻshilishi bilan sahifalar shu yerda koʻrinadi.
compose-add-here = Yozuv, roʻyxat, diagramma, fayl yoki izoh qoʻshish
compose-add-done = Sahifalarga qaytish
compose-add-about = Qoʻshmoqchi boʻlganingizni bosing yoki chapdagi joyiga sudrab olib boring. U tanlangan banddan keyin turadi.
compose-add-records = Yozuvlar
compose-add-lists = Roʻyxatlar
compose-add-plots = Diagrammalar
compose-add-files = Fayllar
compose-add-written = Izohlar va tayyor materiallar
compose-add-kind = Yozuv turi
compose-add-find = Nomi boʻyicha topish
compose-add-held = toʻplamda bor
compose-add-all = barcha yozuvlar
compose-add-open = ishi tugamaganlari
compose-add-view = saqlangan koʻrinish
compose-add-none = Hech narsa topilmadi.
compose-add-no-files = Toʻplamga yoki undagi yozuvlarga hali PDF yoki rasm biriktirilmagan.
# $count (Number) - how many
compose-add-more = … yana { $count } ta. Nomining bir qismini yozing.
compose-add-divider = unga tegishli bandlar ustidagi sarlavha
compose-add-note = faqat shu toʻplam uchun oʻz soʻzlaringiz
compose-piece-summary = nima soʻralmoqda, asosiy raqamlar, keyingi qadamlar
compose-piece-talking-points = kun tartibining har bir bandi boʻyicha soʻzlanadigan gaplar
compose-piece-earlier-decisions = nima qaror qilingan, kim bajaradi, holati qanday
compose-piece-interpreter-sheet = ikki til yirik harflarda yonma-yon ustunlarda
compose-drop-end = Shu yerga tashlang: oxiriga
compose-inwards = Oldingi band ostiga
compose-outwards = Bir bosqich yuqoriga
compose-item-settings = Sozlash
# $names (Text) - the names of the readers
compose-item-for = { $names } uchun
compose-item-for-nobody = hali hech kim uchun emas
compose-item-parts = Undan nima chop etiladi
compose-item-depth = Matn va maqsadlar bosqichlari
compose-item-depth-all = barchasi
compose-item-about = Nima haqida
compose-item-readers = Kim uchun
compose-item-readers-about = Boshqa kishi uchun nashrda bu banddan hech narsa boʻlmaydi. Qolgan bandlarning raqamlari oʻzgarmaydi.
compose-item-orientation = Sahifalar yoʻnalishi
compose-item-words = Shu toʻplam uchun soʻzlar
compose-item-words-language = Soʻzlar tili
compose-item-title-about = Boʻsh qolsa, oʻz nomi bilan ataladi.
compose-item-asked-about = Band boshida, soʻralayotgan qarorlar roʻyxatida va qisqacha sahifada turadi.
compose-item-opening = Kirish soʻzi
compose-readers = Oʻquvchilar
compose-readers-none = hamma uchun, raqamsiz
compose-readers-about = Har bir oʻquvchi har sahifasida ismi yozilgan raqamli nusxalarni va faqat oʻzi uchun moʻljallangan bandlarni oladi.
compose-readers-copy = Nusxa
compose-readers-name = Ism
compose-readers-count = Nusxalar soni
compose-readers-language = Til
compose-readers-first-language = birinchisi
compose-readers-actions = Amallar
compose-readers-add = Oʻquvchi qoʻshish: shaxs yoki ism
# $name (Text) - the name of the reader
compose-readers-up = { $name }: yuqoriga
# $name (Text) - the name of the reader
compose-readers-down = { $name }: pastga
# $name (Text) - the name of the reader
compose-readers-remove = { $name }: olib tashlash
compose-watermark = Suv belgisi
compose-about-meeting = Yigʻilish yoki tashrif
compose-classification-none = yoʻq
compose-furnish = Terish va mundarija
compose-large-print = Yirik harflar
compose-large-print-about = Yirik harf soʻraydigan oʻquvchilar uchun
compose-duplex = Varaqning ikki tomoni uchun
compose-duplex-about = Muqova tomonida kengroq hoshiya
compose-lists-asked = Soʻralayotgan qarorlar roʻyxati
compose-lists-asked-about = Mundarijadan keyin, band va sahifa bilan
compose-has-index = Shaxs va tashkilotlar koʻrsatkichi
compose-has-index-about = Oxirida, qaysi sahifada uchrashi bilan
compose-notes-lines = Qaydlar uchun satrlar
compose-notes-lines-about = Har bir banddan keyin, qoʻlda yozish uchun
compose-notes-lines-none = yoʻq
# $count (Number) - how many lines
compose-notes-lines-count = { $count } satr
compose-way = Nimadan boshlanadi
compose-way-occasion = Yigʻilish yoki tashrif
compose-way-before = Oxirgi toʻplam
compose-way-template = Andoza
compose-way-about-occasion = Kun tartibi, uning hujjatlari va keladigan kishilardan tuziladi: qisqacha sahifa, avvalgi qarorlar, hujjatlar, tezislar, tarjimai hollar va tarjimon varagʻi.
compose-way-about-before = Oxirgi toʻplam yangilanadi: tugagani olib tashlanadi, oʻrniga keyingisi qoʻyiladi, yangisi belgilanadi.
compose-way-about-template = Andozadagi boʻlimlar va materiallardan boshlanadi, keyin toʻldiriladi.
compose-way-packet = Toʻplam
compose-way-none = Boshlash uchun hali toʻplam yoʻq.
compose-way-no-occasion = Yigʻilish yoki tashrifni tanlang.
compose-template = Andoza
compose-template-remove = Bu andozani olib tashlash
compose-template-save = Andoza sifatida saqlash
compose-template-name = Andoza nomi
# $name (Text) - the name of the template
compose-template-saved = “{ $name }” andozasi saqlandi.
# $added (Text) - how many items are new
# $dropped (Text) - how many were left out
# $renewed (Text) - how many read otherwise now
compose-updated = Yangilandi: yangi { $added }, oʻzgargan { $renewed }, olib tashlangan { $dropped }
# $names (Text) - the names of what was left out
compose-updated-dropped = Ishi tugagani uchun olib tashlandi: { $names }
compose-propose = Toʻplam tuzish
compose-propose-open = Toʻplamni ochish
compose-next = Bu toʻplamdan keyingisi
compose-more = Yana
compose-check-open = Koʻrib chiqish
compose-check-clean = Koʻrib chiqiladigan narsa yoʻq.
compose-check-title = Chop etishdan oldin koʻrib chiqiladiganlar
compose-check-about = Bularning hech biri chop etishni taqiqlamaydi. Joyiga oʻtish uchun satrni bosing.
# $count (Number) - how many
compose-check-before-print = Chop etishdan oldin koʻrib chiqiladigan { $count } ta joy bor.
# $pages (Text) - how many pages are set
# $about (Text) - about how many there will be
compose-setting-pages = Sahifalar tayyorlanmoqda: taxminan { $about } tadan { $pages } tasi
