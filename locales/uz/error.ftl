# What went wrong and what to do about it, one message for each code of an error.

## The office file

error-office-not-found = Bu joyda ofis fayli yoʻq. U boshqa joyga koʻchirilgan yoki nomi oʻzgartirilgan boʻlishi mumkin. Faylni qaytadan tanlang.
error-office-not-an-office = Bu fayl Hamkor ofisi emas. Undagi hech narsa oʻzgartirilmadi. Nomi .hamkor bilan tugaydigan faylni tanlang.
error-office-damaged = Bu ofis fayli shikastlangan, shuning uchun ochilmadi. Fayl oʻz holicha qoldirildi. Eng soʻnggi zaxira nusxani uning yoniga tiklang.
# $theirs (Number) - the version of the file's form
# $ours (Number) - the newest version that this program knows
error-office-newer = Bu ofis Hamkorning yangiroq versiyasida yaratilgan (fayl shakli { $theirs }, bu dastur biladigan eng yangi shakl { $ours }). Fayl oʻz holicha qoldirildi. Uni ochish uchun yangi versiyani oʻrnating.
# $seconds (Number) - how long to wait before the next try; 0 means none
error-office-wrong-passphrase =
    { $seconds ->
        [0] Parol iborasi notoʻgʻri. Klaviatura tilini va Caps Lock tugmasini tekshirib, qaytadan urinib koʻring.
        [one] Parol iborasi notoʻgʻri. Klaviatura tilini va Caps Lock tugmasini tekshiring, { $seconds } soniyadan keyin qaytadan urinib koʻring.
       *[other] Parol iborasi notoʻgʻri. Klaviatura tilini va Caps Lock tugmasini tekshiring, { $seconds } soniyadan keyin qaytadan urinib koʻring.
    }
error-office-locked = Ofis qulflangan. Davom etish uchun parol iborasini kiriting.
error-office-in-use = Bu ofis fayli boshqa dasturda ochiq. Uni oʻsha yerda yoping, soʻng bu yerda qaytadan oching.
# $path (Text) - where the file is
error-office-exists = Bu joyda fayl bor: “{ $path }”. U oʻz holicha qoldirildi. Boshqa nom tanlang yoki oʻsha faylni oching.
# $path (Text) - the folder
error-office-folder-missing = Jild mavjud emas: “{ $path }”. Boshqa jildni tanlang yoki avval shu jildni yarating.
# $path (Text) - the file
error-office-read-only = Faylni faqat oʻqish mumkin, oʻzgartirib boʻlmaydi: “{ $path }”. Yozishdan himoyani oling yoki faylni oʻz jildingizga koʻchiring.
error-disk-full = Diskda joy qolmagani uchun boshqa hech narsani saqlab boʻlmaydi. Oldin saqlangan maʼlumotlar xavfsiz. Joy boʻshatib, qaytadan urinib koʻring.
# $detail (Text) - what the database said, for support
error-storage = Ofis faylini oʻqib yoki yozib boʻlmadi. Disk ulanganini tekshirib, qaytadan urinib koʻring. Texnik yordam uchun maʼlumot: { $detail }

## Passphrase and members

error-passphrase-too-weak = Bu parol iborasini topish juda oson. Oʻzaro bogʻliq boʻlmagan toʻrtta yoki undan ortiq soʻzdan foydalaning.
error-passphrase-differs = Ikkala parol iborasi bir xil emas. Ikkalasini ham qaytadan kiriting.
error-name-empty = Nom kiritilmagan. Nomni yozing.
error-member-unknown = Bu kishi ofis xodimi emas yoki ofisdan ketgan. Roʻyxatdan ismni tanlang.
error-not-allowed = Vazifangiz bu amalga ruxsat bermaydi. Rais oʻrinbosariga yoki shunday huquqqa ega hamkasbingizga murojaat qiling.
error-drafter-cannot-approve = Rejani tuzgan xodim uni oʻzi tasdiqlay olmaydi. Boshqa xodimdan tasdiqlashni soʻrang.

## Plans

error-move-not-allowed = Reja hozirgi holatidan soʻralgan holatga oʻta olmaydi. Hozir mumkin boʻlgan bosqichlarga qarang.
error-plan-not-found = Bu reja topilmadi. Agar u oʻchirilgan boʻlsa, amalni bekor qilish orqali qaytarish mumkin.
error-plan-frozen = Hozirgi holatida bu rejaning matnini oʻzgartirib boʻlmaydi. Uni qoralamaga qaytaring yoki keyingi tahririni boshlang.
error-plan-title-missing = Rejaning asl tilida sarlavhasi va kamida bitta matn boʻlagi boʻlishi kerak. Ularni yozib, rejani koʻrib chiqishga qaytadan yuboring.
error-passage-not-found = Bu matn boʻlagi topilmadi. Agar u oʻchirilgan boʻlsa, amalni bekor qilish orqali qaytarish mumkin.
error-organisation-not-found = Bu tashkilot roʻyxatda yoʻq. Boshqasini tanlang yoki uni qoʻshing.
error-node-not-found = Bu maqsad, vazifa yoki chora-tadbir topilmadi. Agar u oʻchirilgan boʻlsa, amalni bekor qilish orqali qaytarish mumkin.
error-indicator-not-found = Bu koʻrsatkich topilmadi. Agar u oʻchirilgan boʻlsa, amalni bekor qilish orqali qaytarish mumkin.
error-record-not-found = Bu yozuv topilmadi. Agar u oʻchirilgan boʻlsa, amalni bekor qilish orqali qaytarish mumkin.

## Packets and paper

error-packet-not-found = Bu toʻplam topilmadi. Agar u oʻchirilgan boʻlsa, amalni bekor qilish orqali qaytarish mumkin.
error-packet-empty = Toʻplamda hali hech narsa yoʻq. Avval unga biror band qoʻshing.
error-print-no-printer = Printer topilmadi. Printerni ulang yoki toʻplamni PDF shaklida saqlang.
# $detail (Text) - what the printing system said
error-print-failed = Toʻplamni printerga yuborib boʻlmadi. Printer yoqilganini tekshiring yoki toʻplamni PDF shaklida saqlang. Batafsil: { $detail }
# $detail (Text) - what the typesetter said, for support
error-typeset-failed = Sahifalarni tayyorlab boʻlmadi. Matningiz xavfsiz. Texnik yordam uchun maʼlumot: { $detail }

## Undo

error-undo-nothing = Bekor qilinadigan amal yoʻq.
error-redo-nothing = Qaytariladigan amal yoʻq.
# $member (Text) - who changed it later
# $when (Text) - when, already formatted
error-undo-conflict = Bu amalni bekor qilib boʻlmaydi, chunki oʻsha joy keyinroq yana oʻzgartirilgan (kim: { $member }, qachon: { $when }). Hech narsa oʻzgarmadi. Ikkala oʻzgarishni tarixdan koʻring.
error-undo-not-possible = Tasdiqlash va chop etishni bekor qilib boʻlmaydi. Tasdiqlangan reja ustida ishni davom ettirish uchun uning keyingi tahririni boshlang.

## Dates, numbers, languages

# $text (Text) - what was typed
error-date-invalid = “{ $text }” sana emas. Sanani 2012-yil 28-noyabr yoki 28.11.2012 koʻrinishida yozing.
error-date-order = Tugash sanasi boshlanish sanasidan oldin turibdi. Ikki sanadan birini oʻzgartiring.
# $text (Text) - where it cannot be read
error-calendar-unreadable = Bu taqvimni oʻqib boʻlmadi: { $text }. Boshqa dasturda saqlangan taqvim faylini tanlang.
# $text (Text) - the day
error-calendar-recurring = “{ $text }” kuni qoida boʻyicha takrorlanadi. Har bir kuni alohida saqlangan taqvimni tanlang.
# $text (Text) - what was typed
error-number-invalid = “{ $text }” son emas. Faqat raqamlarni, zarur boʻlsa, ishora va oʻnli kasr belgisini yozing.
# $tag (Text) - the language tag that was asked for
error-language-unknown = Hamkor “{ $tag }” tilini bilmaydi. Quyidagilardan birini tanlang: { "ko, uz, uz-Cyrl, ru, en" }.
error-spelling-not-a-word = Yozilishi faqat harflardan iborat bitta soʻz boʻlsin.

## Backups and files

# $path (Text) - the backup
error-backup-not-found = Bu joyda zaxira nusxa yoʻq: “{ $path }”. Roʻyxatdan boshqasini tanlang.
# $path (Text) - the backup
error-backup-damaged = Zaxira nusxa tekshiruvdan oʻtmadi va ishlatilmadi: “{ $path }”. Undan oldingisini tanlang.
# $path (Text) - the folder that the backup was to go to
error-backup-failed = Zaxira nusxani yaratib boʻlmadi: “{ $path }”. Ofisingiz xavfsiz, ammo uning yangi nusxasi yoʻq. Jild ulanganini va unda joy borligini tekshiring.
# $path (Text) - the file
error-attachment-file-missing = “{ $path }” manzilida fayl endi yoʻq. U koʻchirilgan yoki qayta nomlangan boʻlishi mumkin. Uni qaytadan tanlang.
# $path (Text) - what was to be attached
error-attachment-not-a-file = “{ $path }” – bu jild. Faqat fayllarni ilova qilish mumkin: jild ichidagi fayllarni tanlang.
error-attachment-stopped = Ilova qilish toʻxtatildi. Fayldan hech narsa saqlanmadi.
error-attachment-interrupted = Fayl ilova qilinayotganda ofis qulflandi yoki yopildi. Fayldan hech narsa saqlanmadi. Uni qaytadan ilova qiling.
error-pdf-unreadable = Bu PDF bu yerda koʻrsatilmaydi. U shikastlangan yoki parol bilan qulflangan boʻlishi mumkin. Uni boshqa dasturda oching yoki nusxasini saqlang.
error-preview-too-large = Bu fayl bu yerda koʻrsatish uchun juda katta. Uni boshqa dasturda oching yoki nusxasini saqlang.
# $name (Text) - the name of the file
# $detail (Text) - what the system said
error-no-program = Bu kompyuterdagi hech bir dastur “{ $name }” faylini ochmadi. Nusxasini saqlab, oʻzingiz tanlagan dasturda oching. Batafsil: { $detail }
# $path (Text) - the file that is already there
error-restore-over-existing = Zaxira nusxa mavjud fayl ustiga tiklanmaydi: “{ $path }”. Yangi nom tanlang.
# $path (Text) - the file
# $detail (Text) - what the system said
error-file-write = Faylni yozib boʻlmadi: “{ $path }”. Jildni va boʻsh joyni tekshiring. Batafsil: { $detail }
# $path (Text) - the file
# $detail (Text) - what the system said
error-file-read = Faylni oʻqib boʻlmadi: “{ $path }”. Fayl oʻz joyida ekanini va uni ochishga huquqingiz borligini tekshiring. Batafsil: { $detail }
error-settings-damaged = Bu kompyuterdagi sozlamalarni oʻqib boʻlmadi, shuning uchun dastur dastlabki sozlamalar bilan ish boshladi. Bu ofislaringizga taʼsir qilmaydi.

## The rest

# $detail (Text) - for support
error-unexpected = Kutilmagan xatolik yuz berdi. Saqlangan maʼlumotlar xavfsiz. Dasturni yopib, qaytadan oching. Xatolik takrorlansa, texnik yordamga quyidagini yuboring: { $detail }
error-move-not-ready = Bu bosqich uchun zarur maʼlumot hali toʻldirilmagan. Nima yetishmasligi yozuvda koʻrsatilgan.
error-move-needs-another = Hisobot bergan shaxs uni oʻzi tasdiqlay olmaydi. Boshqa xodimdan soʻrang.
error-reason-missing = Bu bosqich uchun sabab zarur. Sababini yozing.
error-nothing-open = Kun tartibida ochiq masala yoʻq, koʻchiradigan narsa yoʻq.
error-no-next-meeting = Bu organning keyingi yigʻilishi rejalashtirilmagan. Avval uni yarating.
# $text (Text) - what was typed
error-time-invalid = “{ $text }” vaqt emas. Uni 09:30 koʻrinishida yozing.
# $name (Text) - the name of the record that refused
# $reason (Text) - why
error-one-of-many = Hech narsa oʻzgartirilmadi. “{ $name }”: { $reason }
error-none-chosen = Hech qanday yozuv tanlanmagan. Avval roʻyxatda yozuvlarni tanlang.
error-visit-empty = Bu hujjatga kiritadigan narsa hali yoʻq. Avval delegatsiya aʼzolarini yoki dasturni qoʻshing.
# $text (Text) - what was typed
error-money-invalid = “{ $text }” pul miqdori emas. 1 200 000 soʻm yoki 330 000 AQSH dollari kabi yozing.
# $text (Text) - what was typed
error-currency-missing = “{ $text }” yozuvida valyuta koʻrsatilmagan. Von, soʻm yoki AQSH dollari deb qoʻshing.
# $year (Text) - the year of the day from which on
# $month (Text) - its month, in two digits
# $day (Text) - its day, in two digits
# $whole (Number) - the sum in per cent
# $hundredths (Text) - its hundredths, in two digits
error-shares-differ-on = { $day }.{ $month }.{ $year } sanasidan ulushlar yigʻindisi 100% emas, { $whole },{ $hundredths }%. Aʼzolarni oʻzgartirish uchun avval konsorsiumni “Oʻzgartirilmoqda” holatiga oʻtkazing.
# $whole (Number) - the sum in per cent
# $hundredths (Text) - its hundredths, in two digits
error-shares-differ = Ulushlar yigʻindisi 100% emas, { $whole },{ $hundredths }%. Aʼzolarni oʻzgartirish uchun avval konsorsiumni “Oʻzgartirilmoqda” holatiga oʻtkazing.
error-lead-missing = Konsorsiumda har kuni bitta yetakchi boʻladi. Yetakchini tanlang.
error-statement-head = Bu faylda koʻchirma ustunlarining nomi yoʻq. Sana va summa (yoki kirim va chiqim) ustunlari kerak.
# $line (Number) - the number of the line
# $text (Text) - what cannot be read in it
error-statement-line = Koʻchirmaning { $line }-satrini oʻqib boʻlmadi: “{ $text }”. Hech narsa kiritilmadi. Faylni tuzatib, qayta urining.
# $day (Text) - the day, as YYYY-MM-DD
# $to (Text) - the name of the laptop that has the office
error-office-handed-over = Bu nusxa { $day } kuni { $to } noutbukiga topshirilgan va qaytguncha faqat oʻqiladi. Ofisni qaytarib oling yoki u nusxasiz davom eting.
error-opened-read-only = Bu fayl faqat oʻqish uchun ochilgan. Oʻzgartirish uchun uni yopib, qaytadan oching.
error-not-handed-over = Bu nusxa topshirilmagan. Uni shu holicha oʻzgartirish mumkin.
# $name (Text) - the name of both
error-hand-over-to-itself = Ikkala noutbukning nomi ham { $name }. Boshqa noutbukka alohida nom bering.
# $path (Text) - the file
error-take-back-itself = “{ $path }” — shu yerda ochiq turgan fayl. Boshqa noutbukdan qaytib kelgan faylni tanlang.
# $path (Text) - the file
error-take-back-other-office = “{ $path }” — boshqa ofis. Bu ofisning qaytib kelgan faylini tanlang.
# $path (Text) - the file
error-take-back-passphrase = “{ $path }” faylining parol iborasi bu nusxanikidan boshqa. Oʻsha faylning parol iborasini kiriting.
# $path (Text) - the file
# $to (Text) - the name of the laptop that it is meant for
error-take-back-for-another = “{ $path }” fayli { $to } noutbukiga topshirilgan, demak ofis oʻsha yerda. Bu kompyuter uchun yozilgan faylni tanlang. Bu kompyuter { $to } boʻlsa, sozlamalarda shu nomni bering.
error-take-back-diverged = Ikkala nusxa turli yoʻldan ketgan: bu nusxadagi oʻzgartirishlar oʻsha faylda yoʻq. Hech narsa oʻzgartirilmadi. Ish qaysi birida davom etishini hamkasblaringiz bilan kelishib oling.
error-chain-circle = Bunda zanjir oʻziga qaytadi: keyingi yozuv oldingisi ham boʻlib qoladi. Boshqa yozuv yoki boshqa munosabat tanlang.
error-chain-link-exists = Bu ikkisi allaqachon shunday bogʻlangan.
# $text (Text) - what was typed
error-year-invalid = “{ $text }” yil emas. 2013 kabi toʻrtta raqam bilan yozing.
error-plot-empty = Hali chizadigan hech narsa yoʻq.
error-iati-too-large = Fayl 32 MB dan katta. Hech narsa olinmadi.
error-iati-too-deep = Faylda elementlar juda koʻp yoki bir-birining ichida juda chuqur. Hech narsa olinmadi.
error-iati-entities = Faylda hujjat turi yoki oʻz obyektlari eʼlon qilingan: ular boshqa faylni yashirishi yoki cheksiz oʻsishi mumkin. Hech narsa olinmadi.
# $line (Number) - the line in the file
error-iati-damaged = Faylni { $line }-qatordan boshlab XML sifatida oʻqib boʻlmaydi. Hech narsa olinmadi.
error-iati-other = Bu IATI faoliyatlarining 2-versiyadagi fayli emas. Boshqa faylni tanlang.
error-iati-nothing = IATI faoliyati uchun nomi, sanasi va vazifali tashkiloti bor loyiha kerak. Hozircha bunday loyiha yoʻq.
error-scan-unreadable = Bu skan bu yerda koʻrsatilmaydi. U shikastlangan yoki odatdan tashqari usulda yozilgan boʻlishi mumkin. Uni boshqa dasturda oching yoki nusxasini saqlang.
error-packet-too-deep = Bandlar koʻpi bilan toʻrt bosqichda turadi. Avval bandni yuqoriroq bosqichga koʻchiring.
# $name (Text) - the name of the file
error-attachment-not-printable = “{ $name }” PDF ham, rasm ham emas, shuning uchun chop etiladigan sahifasi yoʻq. Uni PDF shaklida biriktiring.
# $name (Text) - the name of the file
error-attachment-broken = Biriktirilgan “{ $name }” faylini koʻrsatib boʻlmaydi: u shikastlangan yoki parol bilan yopilgan. Oʻqiladigan nusxasini biriktiring yoki bandni toʻplamdan chiqaring.
# $item (Text) - the item's number and title
# $detail (Text) - what the typesetter said
error-item-refused = “{ $item }” bandini sahifaga joylashtirib boʻlmadi. Uni ochib, odatdan tashqari rasm yoki jadval bor-yoʻqligini tekshiring yoki toʻplamdan chiqaring. Matningiz xavfsiz. Texnik yordam uchun maʼlumot: { $detail }
# $pages (Number) - how many pages there are
# $most (Number) - how many there may be
error-too-many-pages = Hujjat { $pages } sahifadan iborat boʻladi; koʻpi bilan { $most } sahifa tayyorlash mumkin. Uni bir necha toʻplamga boʻling.
# $name (Text) - the picture's name
error-picture-unreadable = “{ $name }” rasmini oʻqib boʻlmadi. Shikastlanmagan va boshqa fayllarga murojaat qilmaydigan PNG, JPEG, GIF, WebP yoki SVG faylidan foydalaning.
# $shortest (Number) - how many signs a password has at least
error-password-unusable = PDF paroli kamida { $shortest } ta belgidan iborat boʻlishi va haddan tashqari uzun boʻlmasligi kerak. Boshqa parol tanlang.
# $detail (Text) - what is known of it
error-apart-failed = Hamkorning katta hujjatlarni tayyorlaydigan qismi kutilmaganda toʻxtadi, ehtimol, xotira yetishmagandir. Matningiz xavfsiz. Boshqa dasturlarni yopib, qayta urinib koʻring yoki toʻplamni boʻling. Texnik yordam uchun maʼlumot: { $detail }
error-pages-stopped = Siz toʻxtatganingiz uchun sahifalar oxirigacha tayyorlanmadi.
error-terms-all-there = Hamkor bilan keladigan atamalarning hammasi bor.
error-text-changed = Matn shu orada oʻzgardi, hech narsa almashtirilmadi. Soʻzlarni qayta toping.
error-cells-not-merged = Bu kataklarni birlashtirib boʻlmaydi. Shu jadvalning boshqa katagini tanlang; sarlavha qatorlari faqat oʻzaro birlashadi.
# $name (Text) - the file's name
error-figure-not-an-image = { $name } faylini matnga qoʻyib boʻlmaydi. PNG, JPEG, GIF yoki WebP rasmini tanlang.
error-passage-not-text = Jadval yoki rasmni boʻlib yoki boshqa boʻlak bilan birlashtirib boʻlmaydi.
# $rows (Number) - how many rows a table takes
# $columns (Number) - how many columns
error-table-too-large = Jadval juda katta: matnga { $rows } qator va { $columns } ustungacha joylash mumkin. Uni qismlarga boʻlib qoʻying.
# $number (Number) - the passage's place
# $there (Text) - the plan's passage
# $here (Text) - the file's passage
error-draft-differs = Fayl va rejaning boʻlaklari bir xil emas. Ular { $number }-boʻlakdan farq qiladi: rejada “{ $there }”, faylda “{ $here }”. Fayldagi sarlavha, xatboshi, roʻyxat va jadvallarni bir xil tartibga keltiring yoki uni yangi reja qilib oling.
error-draft-other = Bu DOCX ham, ODT matni ham emas. Uni Word, Hangul yoki LibreOffice dasturida DOCX qilib saqlang va oʻsha faylni tanlang.
error-draft-old = Fayl eski turda (DOC, HWP) yoki parolli. Uni oʻz dasturida oching, parolsiz DOCX qilib saqlang va oʻsha faylni tanlang.
error-draft-protected = Fayl parolli. Uni parolsiz saqlang va qayta tanlang.
# $part (Text) - the part of the file
error-draft-damaged = Fayl buzilgan: uning { $part } qismini oʻqib boʻlmaydi. Uni oʻz dasturida oching, qayta saqlang va yana tanlang. Hech narsa olinmadi.
error-draft-too-large = Fayl olinadigan hajmdan katta: 64 MB, ochilganda 256 MB, jadvallar 5 000 qator va 63 ustun. Uni boʻlib oling. Hech narsa olinmadi.
error-draft-too-deep = Faylda elementlar juda koʻp yoki bir-birining ichida juda chuqur. Hech narsa olinmadi.
error-draft-entities = Faylda hujjat turi yoki oʻz obyektlari eʼlon qilingan: ular boshqa faylni yashirishi yoki cheksiz oʻsishi mumkin. Hech narsa olinmadi.
error-draft-empty = Faylda matn yoʻq.
# $detail (Text) - why
error-draft-write = Word fayli tuzilmadi: { $detail }
error-version-not-found = Rejada bu raqamli tahrir yoʻq. Tasdiqlangan tahrirlar reja umumiy koʻrinishida keltirilgan.
error-plan-changed-meanwhile = Reja chop etish uchun tayyorlanayotganda oʻzgartirildi, shuning uchun tasdiqlanmadi. Uni qayta oʻqib, soʻng tasdiqlang.
# $detail (Text) - what the typesetter said
error-approved-not-set = Tahrirni chop etishga tayyorlab boʻlmadi, shuning uchun u tasdiqlanmadi: { $detail }
error-kept-pdf-altered = Saqlangan bosma nusxa saqlangan paytdagi holatidan farq qiladi. Sozlamalarda idora faylini tekshiring va nusxani zaxiradan oling.
error-kept-pdf-missing = Bu tahrirning ushbu tildagi bosma nusxasi saqlanmagan.
# $name (Text) - the member
error-line-member = { $name } bu oʻrinda boʻla olmaydi: tuzuvchi koʻrib chiqmaydi va tasdiqlamaydi, hech kim ikki marta soʻralmaydi, rol esa bunga ruxsat berishi kerak.
# $names (Text) - the reviewers
error-review-outstanding = Hali javob bermagan koʻrib chiquvchilar: { $names }.
# $name (Text) - the approver
error-approver-is-another = Bu rejani tasdiqlovchi etib { $name } belgilangan.
error-not-asked = Sizdan bu rejani koʻrib chiqish soʻralmagan yoki allaqachon javob bergansiz.
error-comment-not-found = Bu izoh topilmadi. Agar u oʻchirilgan boʻlsa, amalni bekor qilish orqali qaytarish mumkin.
