# What one record promises, answers, fulfils, funds or reports of another.

chain-verb-answers = javob beradi
chain-verb-promises = vaʼda qiladi
chain-verb-fulfils = bajaradi
chain-verb-funds = moliyalashtiradi
chain-verb-reports = hisobot beradi
chain-after-answers = Javob
chain-after-promises = Unda vaʼda qilingan
chain-after-fulfils = Bajarilishi
chain-after-funds = Moliyalashtirilishi
chain-after-reports = Hisobot
chain-before-answers = Nimaga javob
chain-before-promises = Qayerda vaʼda qilingan
chain-before-fulfils = Nimani bajaradi
chain-before-funds = Nimani moliyalashtiradi
chain-before-reports = Nima haqida hisobot
# $number (String) - the number of the item in its packet
chain-row-item = { $number }-band
chain-standing-none = Undan hali hech narsa kelib chiqmagan.
chain-standing-told = Hisobotga kiritilgan, lekin undan ish kelib chiqmagan.
# $all (Number) - how many records follow that can be finished
# $ended (Number) - how many of them are finished
chain-standing-some = Kelib chiqqan { $all } tadan { $ended } tasi tugallangan.
chain-broken-decision-without-task = Bu qarorni bajaradigan topshiriq yoʻq.
chain-broken-promise-without-project = Ushbu bandda vaʼda qilingan narsani bajaradigan ish yoʻq.
chain-broken-finding-without-measure = Bu xulosaga javob beradigan chora yoʻq.
# $from (String) - the record that does it
# $to (String) - the one that it does it to
# $verb (Message) - what it does
chain-history-added = Bogʻlandi: { $from } – { $verb } – { $to }
# $from (String) - the record that did it
# $to (String) - the one that it did it to
# $verb (Message) - what it did
chain-history-removed = Bogʻlanish olib tashlandi: { $from } – { $verb } – { $to }
chain-title = Qayerga yetdi
chain-column-number = T/r
chain-column-relation = Oldingi yozuvlarga nisbati
chain-column-record = Yozuv
chain-column-kind = Turi
chain-column-state = Holati
# $item (String) - the item, as "item 3"
# $page (String) - the number of its page
chain-row-page = { $item }, { $page }-bet
# $first (String) - the number of its first page
# $item (String) - the item, as "item 3"
# $last (String) - the number of its last page
chain-row-pages = { $item }, { $first }–{ $last }-betlar
chain-tab = Qayerga yetdi
chain-list = Vaʼdalar zanjiri: soʻrovdan hisobotgacha
chain-none = Undan oldin hech narsa boʻlmagan va undan hali hech narsa kelib chiqmagan. Uni javob beradigan, vaʼda qiladigan, bajaradigan, moliyalashtiradigan yoki hisobot beradigan yozuv bilan bogʻlang.
chain-cut = Zanjir davom etadi; davomini koʻrish uchun oxiridagi yozuvni oching.
chain-print = Qayerga yetganini chop etish…
chain-link = Boshqa yozuv bilan bogʻlash
# $name (String) - the record that is linked
chain-link-relation = Boshqa yozuvning “{ $name }”ga nisbati
chain-link-record = Boshqa yozuv
chain-link-own-row = Ushbu yozuvning qaysi qismi
chain-link-other-row = Boshqa yozuvning qaysi qismi
chain-link-whole = Butun yozuv
chain-link-choose = Avval boshqa yozuvni tanlang.
chain-link-now = Bogʻlash
chain-linked = Yozuvlar bogʻlandi.
# $name (String) - the record at the other end
chain-unlink = “{ $name }” bilan bogʻlanishni olib tashlash
# $name (String) - the record at the other end
chain-unlinked = “{ $name }” bilan bogʻlanish olib tashlandi.
# $count (Number) - how many records
chain-standing-reports = Toʻplamda hisobot berilgan ishlar ortidagi yozuvlar soni: { $count }.
