# What the command line hamkor-cli says.

## Help: the program and its commands

cli-about = Oynasiz Hamkor: buyruq qatori orqali ofis yaratish, uni tekshirish, oʻqish, chop etish va saqlash.
cli-sample-about = Yangi faylda namuna ofisini yaratish
cli-check-about = Ofis faylini tekshirish: tuzilishi, yozuvlari va tarixi
cli-list-about = Ofisdagi yozuvlar roʻyxatini koʻrsatish
cli-find-about = Ofisdan soʻzlarni istalgan yozuvda izlash
cli-attach-about = Yozuvga fayl ilova qilish
cli-attachments-about = Yozuv ilovalari: roʻyxat, nusxa saqlash yoki olib tashlash
cli-packet-about = Maʼlumotnoma toʻplamini PDF shaklida tayyorlash
cli-backup-about = Ofisning tekshirilgan zaxira nusxasini yaratish
cli-restore-about = Zaxira nusxani yangi ofis fayli sifatida tiklash
cli-spell-about = Oʻzbekcha matnni bir yozuvdan boshqasiga oʻgirish (standart kirishdan standart chiqishga)
cli-calendar-about = Mamlakatning ish kunlari: bir yil, muddat oxiri yoki { "iCalendar" }

## Help: headings

cli-usage = Foydalanish
cli-commands = Buyruqlar
cli-options = Parametrlar
cli-arguments = Argumentlar

## Help: arguments and options

cli-office-about = Ofis fayli
cli-from-about = Nima oʻqiladi: tiklanadigan zaxira nusxa yoki kiruvchi matn yozuvi ({ "uz" } yoki { "uz-Cyrl" })
cli-to-about = Qayerga yoziladi: zaxira nusxa uchun jild, yangi ofis fayli yoki chiquvchi matn yozuvi ({ "uz" } yoki { "uz-Cyrl" })
cli-kind-about = Roʻyxat turi: { "plans" } (rejalar)
cli-record-kind-about = Yozuv turi
cli-record-about = Yozuvning istalgan tildagi nomi yoki identifikatori
cli-file-about = Ilova qilinadigan fayl
cli-role-about = Faylning turi
cli-file-language-about = Fayl tili: { "ko, uz, uz-Cyrl, ru" } yoki { "en" }
cli-member-about = Qaysi xodim nomidan; koʻrsatilmasa, roʻyxatdagi birinchi xodim
cli-save-about = Nusxasi saqlanadigan fayl nomi
cli-copy-about = Nusxa yoziladigan joy
cli-remove-about = Olib tashlanadigan fayl nomi
cli-words-about = Izlanadigan soʻzlar, istalgan til va yozuvda; - ularni standart kiritishdan oʻqiydi, har bir izlash uchun bir qator
cli-packet-name-about = Toʻplamning nomi; koʻrsatilmasa, eng soʻnggi toʻplam olinadi
cli-language-about = Hujjat tili yoki yonma-yon ikki til: { "ko, uz, uz-Cyrl, ru, en" } (masalan, { "ko,uz" })
cli-out-about = Yoziladigan PDF fayl
cli-large-about = Namuna ofisiga yana nechta reja qoʻshiladi (katta ofisni sinash uchun)
cli-country-about = Qaysi mamlakatning ish kunlari: { "uz" } (Oʻzbekiston) yoki { "kr" } (Koreya)
cli-week-about = Haftada necha kun ishlanadi: 5 yoki 6; koʻrsatilmasa, 5
cli-year-about = Kunlari koʻrsatiladigan yil; koʻrsatilmasa, joriy yil
cli-term-from-about = Muddat boshlanadigan kun; hisob ertasidan yuritiladi
cli-add-about = Muddat necha kundan iborat
cli-counting-about = Qanday hisoblanadi: { "working" } (ish kunlari) yoki { "calendar" } (barcha kunlar, oxiri ish kuniga koʻchiriladi); koʻrsatilmasa, { "working" }
cli-days-about = Hamkorning oʻz jadvali oʻrniga kunlar olinadigan { "iCalendar" } fayli; { "-" } — standart kirish
cli-icalendar-about = Javobni boshqa dasturlar oʻqiydigan { "iCalendar" } shaklida berish
cli-json-about = Javobni JSON shaklida berish; roʻyxat JSON massivi boʻladi
cli-program-language-about = Dastur xabarlarining tili: { "ko, uz, uz-Cyrl, ru" } yoki { "en" }

## Help: what stands in the place of a value

cli-value-office = OFIS
cli-value-words = SOʻZLAR
cli-value-folder = JILD
cli-value-backup = NUSXA
cli-value-name = NOM
cli-value-file = FAYL
cli-value-record = YOZUV
cli-value-date = SANA
cli-value-number = SON
cli-value-command = BUYRUQ

## Help: notes

cli-notes-passphrase = Parol iborasi terminalda soʻraladi. Skriptlar uchun u HAMKOR_PASSPHRASE muhit oʻzgaruvchisidan olinadi.
cli-exit-codes =
    Yakunlash kodlari:
    0 bajarildi
    1 ofisda muammolar bor yoki hech narsa topilmadi
    2 buyruq tushunilmadi
    3 ofisni ochib boʻlmadi
    4 bajarib boʻlmadi
    5 faylni oʻqib yoki yozib boʻlmadi

## The passphrase

cli-passphrase-prompt = Parol iborasi:
cli-passphrase-unasked = Parol iborasini terminalda soʻrab boʻlmadi. HAMKOR_PASSPHRASE muhit oʻzgaruvchisini oʻrnating yoki buyruqni terminalda bajaring.

## Results

# $path (Text) - the new office file
cli-sample-made = Namuna ofisi yaratildi: { $path }
# $records (Number) - how many records were checked
# $entries (Number) - how many entries of the history were checked
cli-check-good = Ofis soz holatda. Tekshirilgan yozuvlar: { $records }, tekshirilgan tarix qaydlari: { $entries }.
# $problems (Number) - how many problems were found
cli-check-bad =
    { $problems ->
        [one] Ofisda { $problems } ta muammo topildi. Undan oldingi zaxira nusxani tiklang yoki bu natijani texnik yordamga yuboring.
       *[other] Ofisda { $problems } ta muammo topildi. Ulardan oldingi zaxira nusxani tiklang yoki bu natijani texnik yordamga yuboring.
    }
# $path (Text) - the PDF file
# $pages (Number) - how many pages it has
cli-packet-made =
    { $pages ->
        [one] PDF tayyorlandi: { $path } ({ $pages } sahifa)
       *[other] PDF tayyorlandi: { $path } ({ $pages } sahifa)
    }
# $path (Text) - the backup file
cli-backup-made = Zaxira nusxa yaratildi va tekshirildi: { $path }
# $path (Text) - the new office file
cli-restore-made = Zaxira nusxa yangi ofis sifatida tiklandi: { $path }
# $name (Text) - the name of the file
cli-attached = Fayl ilova qilindi: { $name }
# $name (Text) - the name of the file
cli-attachment-removed = Fayl olib tashlandi: { $name }
# $path (Text) - where the copy is
cli-attachment-saved = Nusxa saqlandi: { $path }
cli-found-none = Hech narsa topilmadi. Soʻzlar sonini kamaytiring yoki soʻzning faqat boshini yozing.
cli-list-none = Roʻyxatda hali hech narsa yoʻq.
# $date (Text) - the last day of the term
cli-term-ends = Muddatning oxirgi kuni: { $date }.
# $days (Text) - the days that it hangs on, separated by commas
cli-term-estimated = Hali aniq emas, chunki quyidagi kunlar taxminiy: { $days }.
cli-calendar-rest = dam olish
cli-calendar-work = ish kuni
cli-calendar-estimated = taxminiy
cli-term-endless = Bu taqvimda muddatning oxiri yoʻq.

## What was typed

cli-help-about = Ushbu yordamni koʻrsatish
cli-version-about = Versiyani koʻrsatish
# $text (Text) - the word that was not understood; may be empty
cli-not-understood = Buyruq tushunilmadi: { $text }. Qanday yozish mumkinligini koʻrish uchun --help qoʻshing.
# $text (Text) - what is missing
cli-missing = Buyruq toʻliq emas: { $text }. Qanday yozish mumkinligini koʻrish uchun --help qoʻshing.
# $passphrase (Text) - the passphrase of the sample office
cli-sample-passphrase = Uning parol iborasi: { $passphrase }
cli-visit-about = Tashrif hujjatini PDF shaklida tayyorlash
cli-visit-name-about = Tashrifning nomi
cli-visit-paper-about = Qaysi hujjat: dastur, delegatsiya aʼzolari roʻyxati, ism yozilgan lavhachalar yoki oʻtirish rejasi
cli-balance-about = Qoʻshma loyihalar jamgʻarmasining biror kundagi holatini koʻrsatish
cli-fund-about = Jamgʻarma nomi; koʻrsatilmasa, birinchisi
cli-at-about = Hisobga olinadigan oxirgi kun; koʻrsatilmasa, bugun
cli-in-about = Hammasi qaysi valyutada hisoblanadi: krw, uzs yoki usd; koʻrsatilmasa, jamgʻarmaniki
cli-import-about = Bank koʻchirmasi jamgʻarmaga nimani kiritishini koʻrsatish, --apply bilan esa kiritish
cli-statement-about = Bank yoki buxgalteriya fayli
cli-currency-about = Valyutasi yozilmagan summalar valyutasi: krw, uzs yoki usd
cli-encoding-about = Faylning kodlash usuli: utf-8, windows-1251 yoki cp949; koʻrsatilmasa, oʻzi aniqlanadi
cli-apply-about = Satrlarni kiritish; koʻrsatilmasa, hech narsa oʻzgarmaydi
# $count (Number) - how many lines
cli-imported = Kiritilgan satrlar: { $count } ta. Dasturda bekor qilish ularni bir qadamda qaytaradi.
# $count (Number) - how many lines
cli-import-shown = Kiritiladigan satrlar: { $count } ta. Hech narsa oʻzgarmadi; kiritish uchun --apply qoʻshing.
cli-hand-over-about = Ofisni boshqa noutbukka topshirish: unga nusxa yozish va bu nusxani oʻzgartirishga yopish
cli-take-back-about = Ofisni qaytib kelgan fayldan qaytarib olish
cli-laptop-about = Ofisni oladigan noutbukning nomi
cli-here-about = Bu noutbukning nomi; koʻrsatilmasa, kompyuterning oʻz nomi
cli-new-copy-about = Yoziladigan yangi ofis fayli
cli-came-about = Qaytib kelgan fayl
# $path (Text) - the file
# $to (Text) - the name of the laptop
cli-handed-over = Ofis { $to } noutbukiga topshirildi: { $path }
# $path (Text) - the backup
cli-taken-back = Ofis qaytdi. Bu yerdagi avvalgi holat saqlandi: { $path }
cli-chain-about = Yozuv qayerga yetganini koʻrsatish: javob, vaʼda, ijro, moliyalashtirish va hisobotlar ikki yoʻnalishda
cli-plot-about = Jamgʻarma, soʻrov, reja, lavozimlar yoki vaʼdalar zanjiri chizmasini SVG koʻrinishida chizadi
cli-plot-kind-about = Nima chizilishi
cli-plot-record-about = Yozuvning istalgan tildagi nomi; lavozimlar uchun kerak emas
# $path (String) - the file
cli-plot-made = Chizma yozildi: { $path }
cli-plot-chain-about = Yozuv turgan zanjirni chizish: javob, vaʼda, ijro, moliyalashtirish va hisobotlar
cli-svg-about = SVG yoziladigan joy
cli-export-iati-about = Qoʻshma loyihalarni IATI 2.03 faoliyatlari fayliga yozish
cli-project-about = Loyihaning nomi; boʻlmasa, barcha loyihalar
cli-new-xml-about = Yoziladigan XML fayl
# $count (Number) - how many projects
cli-iati-written = Yozilgan loyihalar: { $count }.
# $name (Text) - the name of the project
cli-iati-unready = Vazifali tashkiloti yoki sanasi boʻlmagani uchun yozilmadi: { $name }
cli-import-iati-about = IATI faoliyatlari fayli nimalarni yaratishi va oʻzgartirishini koʻrsatish, --apply bilan bajarish
cli-activities-about = IATI faoliyatlarining XML fayli
cli-iati-apply-about = Loyihalarni yaratish va oʻzgartirish; boʻlmasa, hech narsa oʻzgarmaydi
# $count (Number) - how many projects
cli-iati-entered = Yaratilgan yoki oʻzgargan loyihalar: { $count }. Dasturda bekor qilinsa, bir qadamda qaytadi.
# $count (Number) - how many projects
cli-iati-shown = Yaratiladigan yoki oʻzgaradigan loyihalar: { $count }. Hech narsa oʻzgarmadi; bajarish uchun --apply qoʻshing.
# $text (Text) - what it is, with how often
cli-iati-omitted = Faylga kirmagan maʼlumot: { $text }
cli-import-language-about = Fayl tili: ko, uz, uz-Cyrl, ru yoki en
cli-import-title-about = Reja nomi; boʻlmasa faylning sarlavhasi yoki nomi
cli-import-into-about = Matni olinadigan reja nomi yoki identifikatori; boʻlmasa yangi reja tuziladi
cli-import-kind-about = Yangi rejaning turi, idoradagi nomi; boʻlmasa birinchisi
cli-import-show-about = Faqat nima tuzilishini koʻrsatish
# $title (Text) - the plan's title
cli-draft-entered = Olindi: { $title }
cli-draft-shown = Hech narsa yozilmadi. --show boʻlmasa, olinadi.
cli-export-about = Rejani bitta yoki yonma-yon ikki tilda DOCX fayl qilib yozish
cli-export-comments-about = Boʻlaklarga yozilgan izohlarni ham faylga kiritish
cli-export-plans-only = DOCX qilib faqat rejalar yoziladi.
cli-export-docx-only = Fayl nomi .docx bilan tugashi kerak.
cli-import-draft-about = DOCX yoki ODT faylini reja yoki rejaning boshqa tildagi matni qilib olish
cli-compare-about = Rejaning ikki tahririni soʻzma-soʻz taqqoslash
cli-compare-plan-about = Rejaning istalgan tildagi nomi yoki identifikatori
cli-compare-from-about = Oldingi tahrir raqami
cli-compare-to-about = Keyingi tahrir raqami; koʻrsatilmasa, hozirgi matn
cli-compare-language-about = Matni taqqoslanadigan til
cli-version-kept-about = Tasdiqlangan tahrirning saqlangan bosma nusxasini aynan yozish
cli-version-number-about = Tahrir raqami
cli-version-language-about = Bosma nusxaning tili
