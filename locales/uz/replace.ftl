# Finding and replacing words over a whole plan.

# $words (Text) - what was looked for
# $with (Text) - what was put in its place
replace-history = “{ $words }” oʻrniga “{ $with }” qoʻyildi
replace-title = Topish va almashtirish
replace-find = Topiladigan soʻz
replace-put = Nima bilan almashtirish
replace-languages = Tillar
replace-case = Harf kattaligini farqlash
replace-whole = Butun soʻzlar
replace-forms = Barcha shakl va yozuvlar
replace-next = Keyingisi
replace-previous = Oldingisi
replace-one = Shuni almashtirish
replace-chosen = Tanlanganlarni almashtirish
replace-all = Hammasini almashtirish
# $total (Number) - how many were found
# $replaceable (Number) - how many of them may be replaced
replace-count = Topildi: { $total } · almashtirish mumkin: { $replaceable }
# $shown (Number) - how many are shown
replace-more = Dastlabki { $shown } tasi koʻrsatilgan. Hammasini almashtirish barchasiga taʼsir qiladi.
replace-none = Hech narsa topilmadi.
replace-hint = Shu rejaning sarlavhasi, matni va maqsadlaridan topiladigan soʻzni yozing.
replace-done = Almashtirildi. Bitta bekor qilish soʻzlarni qaytaradi.
replace-site-title = Sarlavha
replace-site-goal = Maqsad
replace-choose = Shuni tanlash
replace-closed = Hozir oʻzgartirib boʻlmaydi
