# Briefing packets: what they are for, what to look at before printing, and what history says of them.

packet-purpose-meeting = Yigʻilish
packet-purpose-visit = Tashrif
packet-purpose-report = Hisobot
packet-warning-empty = Matn yoʻq
# $state (Message) - the name of the state
packet-warning-unapproved = Tasdiqlanmagan: { $state }
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-stale = { $language }: { $count } ta matn asl matndan eski
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-missing = { $language }: { $count } ta matn yoʻq
# $name (Text) - the name
packet-warning-deleted = “{ $name }” oʻchirilgan va chop etilmaydi
# $title (Text) - the title of the packet
packet-history-created = “{ $title }” toʻplami yaratildi
# $title (Text) - the title of the packet
packet-history-deleted = “{ $title }” toʻplami oʻchirildi
packet-history-changed = Toʻplam oʻzgartirildi
packet-history-item-added = Toʻplamga band qoʻshildi
packet-history-item-moved = Toʻplam bandi koʻchirildi
packet-history-item-removed = Toʻplamdan band olib tashlandi
packet-editions-one = Bir tilda
packet-editions-side-by-side = Ikki til yonma-yon
packet-editions-each = Har tilda alohida nashr
packet-part-facts = Asosiy maʼlumotlar
packet-part-texts = Matnlar
packet-part-parts = Qismlar jadvallari
packet-part-plots = Diagrammalar
packet-part-reckoned = Hisoblangan jadvallar
packet-part-chain = Vaʼdalar zanjiri
packet-piece-summary = Bir sahifada qisqacha
packet-piece-talking-points = Soʻzlash uchun tezislar
packet-piece-earlier-decisions = Avvalgi qarorlar holati
packet-piece-interpreter-sheet = Tarjimon varagʻi
packet-orientation-portrait = Tik
packet-orientation-landscape = Yotiq
packet-news-new = yangi
packet-news-changed = oʻzgargan
packet-text-title = Sarlavha
packet-text-body = Matn
packet-text-asked = Soʻralayotgan qaror
packet-plotted-record = Diagramma
packet-plotted-chain = Vaʼdalar zanjiri
packet-plotted-terms = Barcha lavozimlar muddatlari
packet-content-record = Yozuv
packet-content-list = Roʻyxat
packet-content-plot = Diagramma
packet-content-attachment = Biriktirilgan fayl
packet-content-note = Izoh
packet-content-divider = Boʻlim
packet-content-piece = Tayyor material
# $plotted (Message) - what is shown
# $record (Text) - the name of the record
packet-plot-of = { $record }: { $plotted }
# $piece (Message) - what it is
# $record (Text) - the name of the record
packet-piece-of = { $piece }: { $record }
packet-history-item-changed = Toʻplam bandi oʻzgartirildi
packet-history-readers = Toʻplam oʻquvchilari oʻzgartirildi
packet-piece-biography = Qisqacha tarjimai hol
packet-biography-name = F. I. Sh.
# $name (Text) - the name of the person
packet-biography-photograph = { $name } surati
packet-decisions-none = Avvalgi qarorlar yoʻq.
packet-decisions-evidence = Natija va dalillar
packet-interpreter-nothing = Tarjima qilinadigan matn hali yoʻq. Tezislarni yozing yoki yozuvni tanlang.
packet-summary-asked = Nima soʻralmoqda
packet-summary-figures = Asosiy koʻrsatkichlar
packet-summary-next = Keyingi qadamlar
# $name (Text) - the name of the meeting or the visit
packet-proposed-title = Materiallar toʻplami: { $name }
packet-section-papers = Kun tartibi hujjatlari
packet-section-people = Hamkor tomon vakillari
packet-section-programme = Dastur
packet-section-background = Asos
packet-section-matter = Asosiy masala
packet-section-proposal = Takliflar
packet-template-meeting = Yigʻilish uchun
packet-template-visit = Tashrif uchun
packet-template-report = Hisobot uchun
# $name (Text) - the name of the template
packet-history-template-saved = Toʻplam andozasi saqlandi: { $name }
packet-history-template-removed = Toʻplam andozasi olib tashlandi
packet-template-empty = Boʻsh toʻplam
packet-finding-deleted = oʻchirilgan
packet-finding-missing-glyph = shriftlarda yoʻq belgilar
packet-finding-empty = bu yerda hech narsa yoʻq
packet-finding-blank = toʻldirilmagan joy
packet-finding-missing = tarjimasi yoʻq
packet-finding-stale = asl matndan eski tarjima
packet-finding-unapproved = tasdiqlanmagan
packet-finding-too-wide = sahifaga sigʻmaydigan jadval
packet-finding-coarse = aniqligi past rasm
packet-finding-divider = Bu boʻlimga hech bir band tegishli emas.
# $language (Message) - the name of the language
packet-finding-missing-in = tarjimasi yoʻq: { $language }
# $language (Message) - the name of the language
packet-finding-stale-in = asl matndan eski: { $language }
# $dots (Number) - how many dots an inch
packet-finding-coarse-dots = dyuymiga { $dots } nuqta; kamida 150 kerak
packet-finding-title = Sarlavha
