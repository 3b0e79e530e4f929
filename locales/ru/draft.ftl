# Texts of word processors on their way in and out

# $detail (Text) - what it said, or was called
# $kind (Message) - what it is
draft-left-with = { $kind } «{ $detail }»
draft-left-contents = Оглавление не взято: при печати оно составляется само.
draft-left-field = Поле стало обычным текстом и больше не обновляется.
draft-left-form = Элемент формы стал обычным текстом.
draft-left-text-box = Слова из надписи взяты абзацами после соседнего абзаца.
draft-left-equation = Формула не взята.
draft-left-drawing = Рисунок, схема или диаграмма не взяты. Сохраните их как изображение PNG и добавьте.
draft-left-embedded = Вложенный файл другой программы не взят. Прикрепите его к плану.
draft-left-page-margin = Колонтитул не взят: при печати он свой.
draft-left-picture-kind = Изображение не PNG и не JPEG, оно не взято. Сохраните его как PNG и добавьте.
draft-left-picture-missing = Изображения нет в файле, он лишь называет его.
draft-left-picture-in-table = Изображение из таблицы теперь стоит после неё.
draft-left-table-in-table = Таблица внутри таблицы взята как текст ячейки.
draft-left-deep-heading = Заголовок глубже третьего уровня поставлен на третий. Его уровень:
draft-left-deep-item = Пункт списка глубже третьего уровня поставлен на третий. Его уровень:
draft-left-hidden = Скрытый текст не взят.
draft-left-raised = Верхние и нижние индексы взяты обычными знаками.
draft-left-symbol = Знак символьного шрифта не взят.
draft-left-reading = Чтение над словом не взято.
draft-left-formatting = Отслеженное изменение оформления принято.
draft-left-address = Ссылка ведёт за пределы канцелярии; её слова взяты без адреса.
draft-left-macros = Макросы не взяты.
draft-left-made = Эту часть Hamkor составляет сам, поэтому она не прочитана.
draft-left-unknown = Неизвестный элемент взят обычным текстом, если текст в нём был.
# $title (Text) - the plan's title
draft-history-entered = План «{ $title }» взят из файла
draft-history-rewritten = Текст заново взят из файла
# $language (Message) - the language
draft-history-translated = Текст взят из файла: { $language }
draft-heading = Заголовок
draft-paragraph = Абзац
draft-list-item = Пункт списка
draft-table = Таблица
draft-figure = Рисунок
draft-note = Примечание об источнике
# $count (Number) - how many
# $kind (Message) - of what
draft-count = { $kind }: { $count }
# $number (Number) - which passage
# $text (Text) - its first words
draft-place = { $number }. { $text }
# $author (Text) - who
# $text (Text) - what
draft-remark-comment = Примечание ({ $author }): «{ $text }»
# $author (Text) - who
# $text (Text) - what
draft-remark-insertion = Отслеженная вставка ({ $author }), принята: «{ $text }»
# $author (Text) - who
# $text (Text) - what
draft-remark-deletion = Отслеженное удаление ({ $author }), исключено: «{ $text }»
draft-title = Из файла Word или OpenDocument
draft-open = Из файла Word или OpenDocument…
draft-about = Файл DOCX или ODT становится планом или текстом плана на другом языке. Сначала показывается, что будет взято и что взять нельзя; одна отмена возвращает всё назад.
draft-choose = Выбрать файл…
draft-reading = Чтение файла…
draft-language = Язык файла
draft-into = Взять как
draft-into-new = Новый план
# $name (Text) - the plan's title
draft-into-plan = Текст плана: { $name }
draft-plan-title = Название плана
draft-will-make = Что будет создано
# $count (Number) - how many
draft-more = и ещё { $count }
draft-left-title = Что нельзя взять как есть
draft-left-none = Взято всё.
draft-column-place = Где
draft-column-left = Что и почему
draft-column-kind = Вид
draft-column-text = Текст
draft-enter = Взять
# $title (Text) - the plan's title
draft-entered = Взято: { $title }
draft-save = Сохранить как файл Word…
draft-save-language = Язык файла
draft-save-beside = Рядом
draft-save-alone = Без второго языка
# $path (Text) - where
draft-saved = Сохранено: { $path }
draft-left-picture-left = Изображение пропало или не PNG и не JPEG, в документ оно не вошло.
draft-stop = Остановить
draft-entering = Текст берётся…
draft-save-title = Сохранить как файл Word
draft-saving = Запись файла…
# $text (Text) - what was put in
draft-remark-inserted = Вставлено: «{ $text }»
# $text (Text) - what was taken out
draft-remark-deleted = Удалено: «{ $text }»
draft-remarks-title = Что войдёт как примечания к фрагментам
draft-column-remark = Примечание или отслеженное изменение
draft-left-comment-gone = Примечание к фрагменту, которого больше нет в плане, не записано.
draft-save-comments = С примечаниями к фрагментам
