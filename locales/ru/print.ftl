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
print-edition = Для кого
print-edition-everybody = Для всех
print-edition-all = Все нумерованные экземпляры
# $all (Text) - how many copies are sent
# $number (Text) - which of them is being sent
print-sending-copy = Отправка на принтер: { $number } из { $all }
print-stop = Остановить
print-password = Пароль для открытия сохраняемого PDF
print-password-hint = Если оставить поле пустым, сохранится архивный PDF, в котором пароль не допускается. С паролем не короче 8 знаков файл будет обычным PDF.
