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
