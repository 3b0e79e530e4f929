# Texts of word processors on their way in and out

# $detail (Text) - what it said, or was called
# $kind (Message) - what it is
draft-left-with = { $kind } “{ $detail }”
draft-left-contents = Mundarija olinmadi: u chop etishda oʻzi tuziladi.
draft-left-field = Maydon oddiy matnga aylandi va endi oʻzi yangilanmaydi.
draft-left-form = Shakl maydoni oddiy matnga aylandi.
draft-left-text-box = Matn oynasidagi soʻzlar yonidagi xatboshidan keyin xatboshi qilib olindi.
draft-left-equation = Formula olinmadi.
draft-left-drawing = Chizma, sxema yoki diagramma olinmadi. Uni PNG rasm qilib saqlang va qoʻshing.
draft-left-embedded = Boshqa dasturning ichki fayli olinmadi. Uni rejaga biriktiring.
draft-left-page-margin = Yuqori yoki pastki kolontitul olinmadi: chop etishda oʻziniki bor.
draft-left-picture-kind = Rasm PNG ham, JPEG ham emas va olinmadi. Uni PNG qilib saqlang va qoʻshing.
draft-left-picture-missing = Rasm faylning ichida emas, faqat nomi bor.
draft-left-picture-in-table = Jadval ichidagi rasm endi jadvaldan keyin turadi.
draft-left-table-in-table = Jadval ichidagi jadval katakning matni qilib olindi.
draft-left-deep-heading = Uchinchi darajadan chuqurroq sarlavha uchinchi darajaga qoʻyildi. Darajasi:
draft-left-deep-item = Uchinchi darajadan chuqurroq roʻyxat bandi uchinchi darajaga qoʻyildi. Darajasi:
draft-left-hidden = Yashirin matn olinmadi.
draft-left-raised = Yuqori yoki quyi indeksdagi harflar oddiy qilib olindi.
draft-left-symbol = Belgilar shriftidagi belgi olinmadi.
draft-left-reading = Soʻz ustidagi oʻqilishi olinmadi.
draft-left-formatting = Kuzatilgan bezak oʻzgarishi qabul qilindi.
draft-left-address = Havola idoradan tashqariga olib boradi; soʻzlari manzilsiz olindi.
draft-left-macros = Makroslar olinmadi.
draft-left-made = Bu qismni Hamkor oʻzi tuzadi, shuning uchun oʻqilmadi.
draft-left-unknown = Hamkor bilmaydigan unsur, matni boʻlsa, oddiy matn qilib olindi.
# $title (Text) - the plan's title
draft-history-entered = “{ $title }” rejasi fayldan olindi
draft-history-rewritten = Matn fayldan qaytadan olindi
# $language (Message) - the language
draft-history-translated = Matn fayldan olindi: { $language }
draft-heading = Sarlavha
draft-paragraph = Xatboshi
draft-list-item = Roʻyxat bandi
draft-table = Jadval
draft-figure = Rasm
draft-note = Manba izohi
# $count (Number) - how many
# $kind (Message) - of what
draft-count = { $kind }: { $count }
# $number (Number) - which passage
# $text (Text) - its first words
draft-place = { $number }. { $text }
# $author (Text) - who
# $text (Text) - what
draft-remark-comment = Izoh ({ $author }): “{ $text }”
# $author (Text) - who
# $text (Text) - what
draft-remark-insertion = Kuzatilgan qoʻshish ({ $author }), olindi: “{ $text }”
# $author (Text) - who
# $text (Text) - what
draft-remark-deletion = Kuzatilgan oʻchirish ({ $author }), olinmadi: “{ $text }”
draft-title = Word yoki OpenDocument faylidan
draft-open = Word yoki OpenDocument faylidan…
draft-about = DOCX yoki ODT fayli rejaga yoki rejaning boshqa tildagi matniga aylanadi. Avval u va olib boʻlmaydigan narsalar koʻrsatiladi, bitta bekor qilish uni qaytaradi.
draft-choose = Faylni tanlash…
draft-reading = Fayl oʻqilmoqda…
draft-language = Fayl tili
draft-into = Qanday olinsin
draft-into-new = Yangi reja
# $name (Text) - the plan's title
draft-into-plan = Reja matni: { $name }
draft-plan-title = Reja nomi
draft-will-make = Nima tuziladi
# $count (Number) - how many
draft-more = va yana { $count } ta
draft-left-title = Oʻz holicha olib boʻlmagan narsalar
draft-left-none = Hammasi olindi.
draft-column-place = Qayerda
draft-column-left = Nima va nega
draft-column-kind = Turi
draft-column-text = Matn
draft-enter = Olish
# $title (Text) - the plan's title
draft-entered = Olindi: { $title }
draft-save = Word fayli qilib saqlash…
draft-save-language = Fayl tili
draft-save-beside = Yonida
draft-save-alone = Ikkinchi til yoʻq
# $path (Text) - where
draft-saved = Saqlandi: { $path }
draft-left-picture-left = Rasm yoʻqolgan yoki PNG ham, JPEG ham emas, hujjatga kiritilmadi.
draft-stop = Toʻxtatish
draft-entering = Matn olinmoqda…
draft-save-title = Word fayli qilib saqlash
draft-saving = Fayl yozilmoqda…
# $text (Text) - what was put in
draft-remark-inserted = Qoʻshilgan: “{ $text }”
# $text (Text) - what was taken out
draft-remark-deleted = Oʻchirilgan: “{ $text }”
draft-remarks-title = Boʻlaklarga izoh boʻlib kiradigan narsalar
draft-column-remark = Izoh yoki kuzatilgan oʻzgarish
draft-left-comment-gone = Rejadan olib tashlangan boʻlakka yozilgan izoh faylga kiritilmadi.
draft-save-comments = Boʻlaklarga yozilgan izohlar bilan
