# Joint projects as activities of IATI, written and read.

iati-new = Новый
iati-changed = Изменяется
iati-same = Без изменений
# $element (Text) - the name of the element, as the file has it
iati-left-element = Здесь не хранится: { $element }
# $element (Text) - the name of the element, as the file has it
# $text (Text) - what stands there
iati-left-value = Не принято: { $element }, «{ $text }»
# $element (Text) - the name of the element, as the file has it
# $tag (Text) - the language, as the file has it
iati-left-language = На другом языке: { $element }, «{ $tag }»
# $state (Message) - the state that the file has
iati-left-state = В файле указан статус «{ $state }». Переведите проект вручную.
iati-left-whole = У деятельности нет идентификатора или названия, либо её идентификатор уже встречался.
iati-history-entered = Проекты приняты из файла IATI
