# Finding and replacing words over a whole plan.

# $words (Text) - what was looked for
# $with (Text) - what was put in its place
replace-history = «{ $words }» заменено на «{ $with }»
replace-title = Найти и заменить
replace-find = Что найти
replace-put = На что заменить
replace-languages = Языки
replace-case = Учитывать регистр
replace-whole = Слова целиком
replace-forms = Все формы и написания
replace-next = Далее
replace-previous = Назад
replace-one = Заменить это
replace-chosen = Заменить выбранные
replace-all = Заменить все
# $total (Number) - how many were found
# $replaceable (Number) - how many of them may be replaced
replace-count = Найдено: { $total } · можно заменить: { $replaceable }
# $shown (Number) - how many are shown
replace-more = Показаны первые { $shown }. Кнопка «Заменить все» действует на все.
replace-none = Ничего не найдено.
replace-hint = Введите слова, которые нужно найти в названии, тексте и целях плана.
replace-done = Заменено. Одна отмена вернёт слова.
replace-site-title = Название
replace-site-goal = Цель
replace-choose = Выбрать это
replace-closed = Сейчас изменить нельзя
