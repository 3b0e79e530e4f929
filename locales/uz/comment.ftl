# Comments on passages

# $at (Text) - when
# $name (Text) - who
comment-done-by = Hal qilindi: { $name }, { $at }
# $text (Text) - what was said
comment-history-added = Izoh: { $text }
# $text (Text) - what was said
comment-history-replied = Javob: { $text }
comment-history-done = Izoh hal qilindi
comment-history-reopened = Izoh qayta ochildi
comment-history-deleted = Izoh oʻchirildi
comment-title = Izohlar
# $count (Number) - how many comments are open
comment-open-count = ochiq: { $count }
comment-add = Izoh qoldirish
comment-settled = Hal qilinganlari ham
# $language (Text) - the language whose text it is about
# $number (Number) - the number of the passage
comment-about = { $number }-boʻlak, { $language }
comment-text = Fikringiz
comment-send = Saqlash
# $number (Number) - the number of the passage
comment-passage = { $number }-boʻlak
comment-gone = Boʻlak endi yoʻq
comment-changed = Bu soʻzlar oʻzgartirilgan
comment-reply = Javob berish
comment-done = Hal qilindi
comment-reopen = Qayta ochish
comment-delete = Izohni oʻchirish
# $name (Text) - who made the comment
comment-delete-of = { $name } izohini oʻchirish
comment-deleted = Izoh oʻchirildi
comment-none = Hali izoh yoʻq
comment-none-about = Matndagi soʻzlarni tanlab, “Izoh qoldirish”ni bosing.
comment-all-done = Barcha izohlar hal qilingan
comment-go = Boʻlakka oʻtish
