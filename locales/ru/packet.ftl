# Briefing packets: what they are for, what to look at before printing, and what history says of them.

packet-purpose-meeting = Заседание
packet-purpose-visit = Визит
packet-purpose-report = Отчёт
packet-warning-empty = Нет текста
# $state (Message) - the name of the state
packet-warning-unapproved = Не утверждено: { $state }
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-stale =
    { $count ->
        [one] { $language }: { $count } текст старше исходного
        [few] { $language }: { $count } текста старше исходного
        [many] { $language }: { $count } текстов старше исходного
       *[other] { $language }: { $count } текста старше исходного
    }
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-missing =
    { $count ->
        [one] { $language }: не хватает { $count } текста
        [few] { $language }: не хватает { $count } текстов
        [many] { $language }: не хватает { $count } текстов
       *[other] { $language }: не хватает { $count } текста
    }
# $name (Text) - the name
packet-warning-deleted = «{ $name }» удалён и не печатается
# $title (Text) - the title of the packet
packet-history-created = Создана подборка «{ $title }»
# $title (Text) - the title of the packet
packet-history-deleted = Удалена подборка «{ $title }»
packet-history-changed = Изменена подборка
packet-history-item-added = В подборку добавлен раздел
packet-history-item-moved = Перемещён раздел подборки
packet-history-item-removed = Раздел исключён из подборки
packet-editions-one = На одном языке
packet-editions-side-by-side = Два языка рядом
packet-editions-each = Отдельный выпуск на каждом языке
packet-part-facts = Основные сведения
packet-part-texts = Тексты
packet-part-parts = Таблицы частей
packet-part-plots = Диаграммы
packet-part-reckoned = Расчётные таблицы
packet-part-chain = Цепочка обязательств
packet-piece-summary = Сводка на одной странице
packet-piece-talking-points = Тезисы выступления
packet-piece-earlier-decisions = Исполнение принятых решений
packet-piece-interpreter-sheet = Лист переводчика
packet-orientation-portrait = Книжная
packet-orientation-landscape = Альбомная
packet-news-new = новое
packet-news-changed = изменено
packet-text-title = Заголовок
packet-text-body = Текст
packet-text-asked = Запрашиваемое решение
packet-plotted-record = Диаграмма
packet-plotted-chain = Цепочка обязательств
packet-plotted-terms = Сроки полномочий по всем должностям
packet-content-record = Запись
packet-content-list = Список
packet-content-plot = Диаграмма
packet-content-attachment = Прикреплённый файл
packet-content-note = Заметка
packet-content-divider = Раздел
packet-content-piece = Готовый материал
# $plotted (Message) - what is shown
# $record (Text) - the name of the record
packet-plot-of = { $record }: { $plotted }
# $piece (Message) - what it is
# $record (Text) - the name of the record
packet-piece-of = { $piece }: { $record }
packet-history-item-changed = Изменён пункт подборки
packet-history-readers = Изменён список читателей подборки
packet-piece-biography = Биографическая справка
packet-biography-name = Ф. И. О.
# $name (Text) - the name of the person
packet-biography-photograph = Фотография: { $name }
packet-decisions-none = Ранее принятых решений нет.
packet-decisions-evidence = Результат и подтверждение
packet-interpreter-nothing = Текста для перевода пока нет. Напишите тезисы или выберите запись.
packet-summary-asked = Что требуется решить
packet-summary-figures = Ключевые показатели
packet-summary-next = Дальнейшие шаги
# $name (Text) - the name of the meeting or the visit
packet-proposed-title = Подборка материалов: { $name }
packet-section-papers = Материалы повестки дня
packet-section-people = Представители другой стороны
packet-section-programme = Программа
packet-section-background = Предыстория
packet-section-matter = Существо вопроса
packet-section-proposal = Предложения
packet-template-meeting = Для заседания
packet-template-visit = Для визита
packet-template-report = Для доклада
# $name (Text) - the name of the template
packet-history-template-saved = Сохранён шаблон подборки: { $name }
packet-history-template-removed = Удалён шаблон подборки
packet-template-empty = Пустая подборка
packet-finding-deleted = удалено
packet-finding-missing-glyph = знаки, которых нет в шрифтах
packet-finding-empty = здесь ничего нет
packet-finding-blank = незаполненный пропуск
packet-finding-missing = нет перевода
packet-finding-stale = перевод старше оригинала
packet-finding-unapproved = не утверждено
packet-finding-too-wide = таблица шире страницы
packet-finding-coarse = изображение низкого качества
packet-finding-divider = К этому разделу не относится ни один пункт.
# $language (Message) - the name of the language
packet-finding-missing-in = нет перевода: { $language }
# $language (Message) - the name of the language
packet-finding-stale-in = старше оригинала: { $language }
# $dots (Number) - how many dots an inch
packet-finding-coarse-dots = { $dots } точек на дюйм; нужно не менее 150
packet-finding-title = Заголовок
