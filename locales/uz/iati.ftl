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
