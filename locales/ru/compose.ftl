# Составление подборки материалов.

compose-new = Новая подборка
compose-create = Создать подборку
compose-first = Составить первую подборку
compose-none = Подборок ещё нет
compose-none-about = Подборка – это то, что берут на заседание: обложка, оглавление, записи, списки, диаграммы, файлы и заметки на одном или нескольких языках.
compose-items =
    { $count ->
        [one] { $count } пункт
        [few] { $count } пункта
       *[other] { $count } пунктов
    }
compose-title = Название
compose-title-language = Язык названия
compose-purpose = Назначение
compose-purpose-meeting = Заседание
compose-purpose-visit = Визит
compose-purpose-report = Доклад
compose-held-on = Дата
compose-place = Место
compose-classification = Гриф
compose-cover-title = Что стоит на обложке
compose-delete = Удалить подборку
compose-deleted = Подборка удалена.
compose-back = Все подборки
compose-languages = Языки подборки
compose-side-by-side = рядом
compose-part-cover = Обложка
compose-part-contents = Содержание
compose-list = Пункты подборки
compose-open = Открыть
compose-remove = Убрать
compose-removed = Убрано из подборки: { $name }
compose-add = Добавить в подборку
compose-empty = В подборке пока пусто
compose-empty-about = Добавьте записи, списки, диаграммы, файлы и заметки; они нумеруются в этом порядке. Читателей и обложку можно указать в любое время.
compose-check = Перед печатью
compose-check-none-yet = Подборка пуста.
compose-preview = Страницы подборки
compose-pages = Страницы
compose-page = Страница { $number } из { $total }
compose-about =
    { $pages ->
        [one] { $pages } страница · A4
        [few] { $pages } страницы · A4
       *[other] { $pages } страниц · A4
    }
compose-zoom = Масштаб
compose-zoom-fit = По ширине, { $percent }%
compose-save-pdf = Сохранить PDF
compose-saving = Создаётся PDF
compose-saved =
    { $pages ->
        [one] Сохранено, { $pages } страница: { $path }
        [few] Сохранено, { $pages } страницы: { $path }
       *[other] Сохранено, { $pages } страниц: { $path }
    }
compose-print = Печать
compose-setting = Вёрстка страниц
compose-preview-empty = Страницы появятся здесь, как только в подборке будет пункт.
compose-add-here = Добавить запись, список, диаграмму, файл или заметку
compose-add-done = К страницам
compose-add-about = Нажмите на то, что нужно добавить, или перетащите на место слева. Оно встанет после выбранного пункта.
compose-add-records = Записи
compose-add-lists = Списки
compose-add-plots = Диаграммы
compose-add-files = Файлы
compose-add-written = Заметки и готовые материалы
compose-add-kind = Вид записи
compose-add-find = Найти по названию
compose-add-held = уже в подборке
compose-add-all = все записи
compose-add-open = с незавершёнными делами
compose-add-view = сохранённый вид
compose-add-none = Ничего не найдено.
compose-add-no-files = К подборке и её записям пока не прикреплены ни PDF, ни изображения.
# $count (Number) - how many
compose-add-more = … и ещё { $count }. Введите часть названия.
compose-add-divider = заголовок над относящимися к нему пунктами
compose-add-note = собственный текст только для этой подборки
compose-piece-summary = что требуется решить, ключевые показатели, дальнейшие шаги
compose-piece-talking-points = что сказать по каждому пункту повестки
compose-piece-earlier-decisions = что решено, кто исполняет, каково состояние
compose-piece-interpreter-sheet = два языка крупно в соседних столбцах
compose-drop-end = Перетащите сюда: в конец
compose-inwards = Под предыдущий пункт
compose-outwards = На уровень выше
compose-item-settings = Настроить
# $names (Text) - the names of the readers
compose-item-for = для: { $names }
compose-item-for-nobody = пока ни для кого
compose-item-parts = Что из неё печатается
compose-item-depth = Уровни текста и целей
compose-item-depth-all = все
compose-item-about = О чём
compose-item-readers = Для кого
compose-item-readers-about = В выпуске для другого читателя этого пункта нет вовсе. Номера остальных пунктов сохраняются.
compose-item-orientation = Ориентация страниц
compose-item-words = Слова для этой подборки
compose-item-words-language = Язык слов
compose-item-title-about = Если пусто, используется собственное название.
compose-item-asked-about = Стоит первым в пункте, в перечне запрашиваемых решений и в сводке.
compose-item-opening = Вступительное слово
compose-readers = Читатели
compose-readers-none = для всех, без номеров
compose-readers-about = Каждый читатель получает нумерованные экземпляры с именем на каждой странице и только предназначенные ему пункты.
compose-readers-copy = Экземпляр
compose-readers-name = Имя
compose-readers-count = Экземпляров
compose-readers-language = Язык
compose-readers-first-language = первый
compose-readers-actions = Действия
compose-readers-add = Добавить читателя: лицо или имя
# $name (Text) - the name of the reader
compose-readers-up = { $name }: выше
# $name (Text) - the name of the reader
compose-readers-down = { $name }: ниже
# $name (Text) - the name of the reader
compose-readers-remove = { $name }: убрать
compose-watermark = Водяной знак
compose-about-meeting = Заседание или визит
compose-classification-none = нет
compose-furnish = Оформление и оглавление
compose-large-print = Крупный шрифт
compose-large-print-about = Для читателей, которым нужны крупные буквы
compose-duplex = Для двусторонней печати
compose-duplex-about = Более широкие поля у корешка
compose-lists-asked = Перечень запрашиваемых решений
compose-lists-asked-about = После оглавления, с пунктом и страницей
compose-has-index = Указатель лиц и организаций
compose-has-index-about = В конце, с указанием страниц
compose-notes-lines = Строки для заметок
compose-notes-lines-about = После каждого пункта, для записей от руки
compose-notes-lines-none = нет
# $count (Number) - how many lines
compose-notes-lines-count = { $count } строк
compose-way = С чего начать
compose-way-occasion = Заседание или визит
compose-way-before = Прошлая подборка
compose-way-template = Шаблон
compose-way-about-occasion = Составляется из повестки, её материалов и участников: сводка, прежние решения, материалы, тезисы, биографические справки и лист переводчика.
compose-way-about-before = Прошлая подборка обновляется: завершённое убирается, преемники встают на место прежних, новое помечается.
compose-way-about-template = Начинается с разделов и материалов шаблона, которые затем заполняются.
compose-way-packet = Подборка
compose-way-none = Пока нет подборки, с которой можно начать.
compose-way-no-occasion = Выберите заседание или визит.
compose-template = Шаблон
compose-template-remove = Удалить этот шаблон
compose-template-save = Сохранить как шаблон
compose-template-name = Название шаблона
# $name (Text) - the name of the template
compose-template-saved = Шаблон «{ $name }» сохранён.
# $added (Text) - how many items are new
# $dropped (Text) - how many were left out
# $renewed (Text) - how many read otherwise now
compose-updated = Обновлено: новых { $added }, изменено { $renewed }, убрано { $dropped }
# $names (Text) - the names of what was left out
compose-updated-dropped = Убрано, так как дела завершены: { $names }
compose-propose = Составить подборку
compose-propose-open = Открыть подборку
compose-next = Следующая подборка из этой
compose-more = Ещё
compose-check-open = Посмотреть
compose-check-clean = Проверять нечего.
compose-check-title = Что проверить перед печатью
compose-check-about = Ничто из этого не запрещает печать. Нажмите на строку, чтобы перейти к месту.
# $count (Number) - how many
compose-check-before-print = Перед печатью нужно проверить: { $count }.
# $pages (Text) - how many pages are set
# $about (Text) - about how many there will be
compose-setting-pages = Подготовка страниц: { $pages } из примерно { $about }
