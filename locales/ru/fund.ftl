# The joint project fund: its states, what it has, and what is wrong with it.

fund-state-planned = Планируется
fund-state-agreed = Согласован
fund-state-open = Действует
fund-state-suspended = Приостановлен
fund-state-closed = Закрыт
fund-state-abandoned = Не состоялся
# $at (Date) - the last day that counts
fund-balance = Остаток на { $at }
# $currency (Message) - the chosen currency
fund-sides = По сторонам, всё в пересчёте ({ $currency })
# $currency (Message) - the chosen currency
fund-budget = Исполнение бюджета, в пересчёте ({ $currency })
fund-figure = Показатель
# $currency (Message) - the chosen currency
fund-all-in = Всего ({ $currency })
fund-pledged = Обещано
fund-paid = Внесено
fund-unpaid = Обещано и не внесено
fund-budgeted = Предусмотрено бюджетом
fund-committed = Принято обязательств
fund-spent = Выплачено
fund-owed = Обязательства без выплаты
fund-left = Остаток
# $count (Number) - how many lines
# $currency (Message) - the fund's currency
fund-remark-unrated = Записей без курса: { $count }; итоги в пересчёте ({ $currency }) их не включают.
# $codes (Text) - the codes, with commas
fund-remark-no-budget = В бюджете нет статьи с кодом: { $codes }
fund-remark-below = Выплачено больше, чем внесено.
fund-figures = Остаток
fund-at = На дату
fund-at-today = Сегодня
fund-in = В пересчёте на
fund-in-own = Валюта итогов
fund-for-project = Из фонда
