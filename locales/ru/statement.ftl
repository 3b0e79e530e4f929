# Statements of a bank or a ledger, entered into the fund.

statement-history-entered = Внесена банковская выписка
statement-import = Импорт банковской выписки
statement-about = Табличный файл банка или бухгалтерии. Кодировка определяется сама. Пришедшее становится поступлением, ушедшее — выплатой. До вашего подтверждения ничего не записывается.
statement-currency = Валюта счёта
statement-choose = Выбрать файл
statement-line-no = Строка
statement-goes-to = Куда
statement-known = Внесено ранее
statement-new = Новая
# $count (Number) - how many lines
statement-enter = Внести: { $count }
statement-nothing = Все строки внесены ранее.
statement-entered = Выписка внесена. Отмена уберёт её одним шагом.
