# What is late, and what falls due soon.

today-title = Сегодня
today-late = Просрочено
today-week = В течение недели
today-later = Позже
today-none = Ничего срочного
today-none-about = Здесь собирается просроченное и близкое по сроку: поручения, уведомления, паспорта, заседания.
