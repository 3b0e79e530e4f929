# The glossary: fields, standings, what a text lacks of it and what in it is not written.

glossary-field-e-government = Электронное правительство
glossary-field-policy = Политика
glossary-field-law = Право
glossary-field-finance = Финансы и закупки
glossary-field-telecommunications = Телекоммуникации
glossary-field-data = Данные и информационные системы
glossary-field-security = Информационная безопасность
glossary-field-standards = Стандарты
glossary-field-education = Образование и обучение
glossary-field-administration = Органы, должности и документы
glossary-standing-preferred = Рекомендуется
glossary-standing-allowed = Допускается
glossary-standing-forbidden = Не допускается
glossary-history-added = Добавлены термины, поставляемые с Hamkor
glossary-add = Добавить термины из Hamkor
glossary-added = Термины, поставляемые с Hamkor, добавлены.
glossary-aids = Помощь при письме
glossary-terms = Термины
glossary-check = Проверить план
glossary-close = Закрыть панель
glossary-choose = Выберите отрывок: здесь появятся его термины.
glossary-none = В оригинале этого отрывка нет терминов глоссария.
glossary-there = Есть в переводе
glossary-not-there = Нет в переводе
glossary-keep-as-is = Не переводится
# $words (Text) - the words
glossary-insert = Вставить «{ $words }»
# $words (Text) - the words
glossary-also = также: { $words }
# $words (Text) - what may be written
glossary-instead = Вместо этого: { $words }
glossary-forbidden = Недопустимые слова
glossary-kind-missing = Нет в переводе
glossary-kind-forbidden = Не допускается
glossary-kind-translated = Переведено
# $terms (Number) - how many times terms stand in the source
# $findings (Number) - how many findings there are
glossary-checked = Терминов в оригинале: { $terms } · находок: { $findings }
glossary-good = Все тексты соответствуют глоссарию.
# $place (Number) - the number of the passage
glossary-place = Отрывок { $place }
# $words (Text) - the words of the source
# $term (Text) - what the term is called
glossary-missing-what = «{ $words }»: термина «{ $term }» нет в переводе.
# $words (Text) - the words
# $term (Text) - what the term is called
glossary-forbidden-what = «{ $words }» не пишут в значении «{ $term }».
# $words (Text) - the words of the source
glossary-translated-what = «{ $words }» не переводится, но в переводе в таком виде отсутствует.
