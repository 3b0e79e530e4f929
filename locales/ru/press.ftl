# What the press itself says on paper: labels, heads of columns, marks.

press-kicker = Подборка материалов
press-contents = Содержание
press-held-on = Дата
press-place = Место
press-prepared = Подготовлено
press-kind = Вид
press-state = Состояние
press-responsible = Ответственный
press-due = Срок
press-dated = Дата плана
press-goals = Цели и мероприятия
press-indicators = Показатели
press-column-number = №
press-column-goal = Цель, задача, мероприятие
press-column-responsible = Ответственный
press-column-dates = Срок
press-column-indicator = Показатель
press-column-unit = Единица
press-column-baseline = Исходное
press-column-target = Целевое
press-column-latest = Последнее
press-example = пример
press-missing = ещё не переведено
# $state (Message) - the name of the state
# $version (Number) - the number of the version
press-state-and-version = { $state } · версия { $version }
press-list-count = Записей
press-asked = Запрашиваемое решение
press-nothing-to-draw = Пока изображать нечего.
# $file (Text) - the name of the file
# $page (Number) - which page
# $total (Number) - how many pages
press-attached-page = { $file }, страница { $page } из { $total }
press-blank = Эта страница оставлена пустой.
press-notes = Для заметок
press-decisions = Вопросы для принятия решения
press-index = Указатель лиц и организаций
press-reader = Читатель
# $copy (Text) - the number of the copy
# $reader (Text) - whose it is
press-copy = Экз. { $copy } · { $reader }
press-figure-missing = Изображение отсутствует или повреждено.
press-approved = Утверждено
# $date (Text) - when it was approved
# $name (Text) - who approved it
press-approved-by = { $date }, { $name }
press-digest = Контрольная сумма текста (SHA-256)
