# Joint projects as activities of IATI, written and read.

iati-new = Yangi
iati-changed = Oʻzgaradi
iati-same = Oʻzgarmaydi
# $element (Text) - the name of the element, as the file has it
iati-left-element = Bu yerda saqlanmaydi: { $element }
# $element (Text) - the name of the element, as the file has it
# $text (Text) - what stands there
iati-left-value = Olinmaydi: { $element }, “{ $text }”
# $element (Text) - the name of the element, as the file has it
# $tag (Text) - the language, as the file has it
iati-left-language = Boshqa tilda: { $element }, “{ $tag }”
# $state (Message) - the state that the file has
iati-left-state = Fayldagi holat: “{ $state }”. Loyihani qoʻlda oʻtkazing.
iati-left-whole = Faoliyatning identifikatori yoki nomi yoʻq, yoki identifikatori takrorlangan.
iati-history-entered = Loyihalar IATI faylidan olindi
iati-title = Qoʻshma loyihalar va IATI XML
iati-about = Donorlar va reyestrlar almashadigan, IATI 2.03 standartidagi fayllar. Biror narsa yozilishidan oldin fayl nimani oʻzgartirishi koʻrsatiladi va bitta bekor qilish hammasini qaytaradi.
iati-save = Hammasini IATI XML sifatida saqlash…
iati-choose = Olinadigan faylni tanlash…
# $count (Number) - how many projects
# $path (String) - the file
iati-saved = Saqlangan loyihalar: { $count }. { $path }
iati-unready = Roli belgilangan tashkiloti yoki sanasi boʻlmagani uchun faylga kirmaganlar:
iati-nothing = Faylda yangi narsa yoʻq.
iati-column-standing = Nima boʻladi
iati-column-identifier = Identifikator
iati-column-title = Nomi
iati-column-changes = Nima yoziladi
iati-column-left = Nima olinmaydi
# $count (Number) - how many projects
iati-enter = { $count } tasini olish
# $count (Number) - how many projects
iati-entered = Olingan loyihalar: { $count }.
# $field (Message) - the field
# $part (Message) - the part of the record that it is in
iati-omitted-field = { $part }: { $field }
# $part (Message) - the part of the record that the row is in
iati-omitted-row = { $part }: toʻliq boʻlmagan qator
iati-omitted = Bu yerda bor, faylga kirmagan maʼlumotlar:
