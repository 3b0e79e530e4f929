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
iati-title = Совместные проекты и IATI XML
iati-about = Файлы проектов по стандарту IATI 2.03, которыми обмениваются доноры и реестры. До записи показано, что изменит файл; одна отмена возвращает всё.
iati-save = Сохранить все как IATI XML…
iati-choose = Выбрать файл для загрузки…
# $count (Number) - how many projects
# $path (String) - the file
iati-saved = Сохранено проектов: { $count }. { $path }
iati-unready = Не вошли в файл, так как у них нет организации с ролью или даты:
iati-nothing = В файле нет ничего нового.
iati-column-standing = Что произойдёт
iati-column-identifier = Идентификатор
iati-column-title = Название
iati-column-changes = Что записывается
iati-column-left = Что не принимается
# $count (Number) - how many projects
iati-enter = Загрузить: { $count }
# $count (Number) - how many projects
iati-entered = Загружено проектов: { $count }.
# $field (Message) - the field
# $part (Message) - the part of the record that it is in
iati-omitted-field = { $part }: { $field }
# $part (Message) - the part of the record that the row is in
iati-omitted-row = { $part }: неполная запись
iati-omitted = Есть здесь, но не вошло в файл:
