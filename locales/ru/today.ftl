# What is late, and what falls due soon.

today-title = Сегодня
today-late = Просрочено
today-week = В течение недели
today-later = Позже
today-none = Ничего срочного
today-none-about = Здесь собирается просроченное и близкое по сроку: поручения, уведомления, паспорта, заседания.
today-view = Вид
today-list = Список
today-month = Месяц
# $month (Text) - the name of the month
# $year (Text) - the year
today-month-of = { $month } { $year } г.
today-month-before = Предыдущий месяц
today-month-after = Следующий месяц
today-export-year = Экспорт года
today-waiting-korea = Ожидается от корейской стороны
today-waiting-uzbekistan = Ожидается от узбекской стороны
today-waiting-other = Ожидается от других
today-since-unknown = День не указан
today-stale = Переводы, которые старше оригинала
# $texts (Number) - how many texts are stale
# $records (Number) - in how many records they stand
today-stale-count = текстов: { $texts }, записей: { $records }
today-stale-first = Первая запись: { $name }
today-year = Год
today-year-before = Предыдущий год
today-year-after = Следующий год
# $count (Number) - how many days have something due
today-year-month-about = дней со сроками: { $count }
today-year-due = Есть срок
today-year-both = Выходной в обеих странах
today-broken = Прерванные цепочки
# $count (Number) - how many there are in all
today-broken-all = Показать все ({ $count })
today-scan-letter = Занести как письмо
# $name (Text) - the name of the scanned file
today-scan-letter-named = Занести { $name } как письмо
today-plans = Планы на согласовании
today-plans-mine = Ваш ход
