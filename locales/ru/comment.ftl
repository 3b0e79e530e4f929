# Comments on passages

# $at (Text) - when
# $name (Text) - who
comment-done-by = Учтено: { $name }, { $at }
# $text (Text) - what was said
comment-history-added = Примечание: { $text }
# $text (Text) - what was said
comment-history-replied = Ответ: { $text }
comment-history-done = Примечание учтено
comment-history-reopened = Примечание снова открыто
comment-history-deleted = Примечание удалено
comment-title = Примечания
# $count (Number) - how many comments are open
comment-open-count = открытых: { $count }
comment-add = Добавить
comment-settled = Показать учтённые
# $language (Text) - the language whose text it is about
# $number (Number) - the number of the passage
comment-about = К фрагменту { $number }, { $language }
comment-text = Ваше замечание
comment-send = Сохранить
# $number (Number) - the number of the passage
comment-passage = Фрагмент { $number }
comment-gone = Фрагмента больше нет
comment-changed = Эти слова изменены
comment-reply = Ответить
comment-done = Учтено
comment-reopen = Открыть снова
comment-delete = Удалить примечание
# $name (Text) - who made the comment
comment-delete-of = Удалить примечание: { $name }
comment-deleted = Примечание удалено
comment-none = Примечаний пока нет
comment-none-about = Выделите слова в тексте и нажмите «Добавить».
comment-all-done = Все примечания учтены
comment-go = К фрагменту
