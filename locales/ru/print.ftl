# Печать.

print-title = Печать
print-nothing = Откройте план, подборку или запись либо список в виде таблицы: печатается то, что открыто.
print-printer = Принтер
print-copies = Копии
print-copies-wrong = От 1 до 99 копий.
print-duplex = Стороны листа
print-duplex-none = Одна сторона
print-duplex-long = Обе стороны, длинный край
print-duplex-short = Обе стороны, короткий край
print-pages = Страницы
print-pages-all = Все страницы
print-pages-hint = Например, 1–3, 5.
print-pages-wrong = Укажите страницы так: 1–3, 5.
print-sending = Отправка на принтер
print-sent = Отправлено на принтер: { $printer }
print-system = Откроется системное окно печати: выберите в нём принтер, копии и страницы.
print-action = Печать
