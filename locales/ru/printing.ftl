# Printings of packets, and the archive bundle.

printing-way-printer = Принтер
printing-way-file = Файл
printing-way-bundle = Архивный комплект
# $copies (Number) - how many copies
printing-history-printed = Подборка напечатана, экземпляров: { $copies }
# $copies (Number) - how many copies
# $reader (Text) - the name of the reader
printing-history-printed-for = Подборка напечатана ({ $reader }), экземпляров: { $copies }
printing-history-saved = Подборка сохранена в PDF
# $reader (Text) - the name of the reader
printing-history-saved-for = Подборка сохранена в PDF ({ $reader })
printing-title = Журнал печати
printing-about = Каждая печать хранится вместе с PDF. И через годы она будет напечатана точно так же.
printing-none = Подборку ещё не печатали
printing-none-about = Всё, что будет напечатано или сохранено, появится здесь вместе с PDF.
printing-when = Когда
printing-edition = Издание
printing-for = Для кого
printing-copies = Экз.
printing-pages = Страницы
# $part (Text) - which pages were printed
# $pages (Number) - how many pages the PDF has
printing-part = { $part } из { $pages }
printing-where = Куда
printing-everybody = Для всех
# $number (Text) - the number of the copy
# $reader (Text) - the name of the reader
printing-copy-for = экз. № { $number } · { $reader }
printing-again = Напечатать снова
printing-save = Сохранить в PDF
# $when (Text) - when it was printed
printing-of = печать: { $when }
printing-bundle = Сохранить архивный комплект
# $name (Text) - the name of the bundle
printing-bundle-going = Сохраняется архивный комплект { $name }
# $path (Text) - where it was saved
printing-bundle-saved = Архивный комплект сохранён: { $path }
printing-not-registered = Напечатано, но в журнал не внесено: в этой копии офиса ничего нельзя изменить.
# $when (Text) - when it was made
printing-bundle-made-at = Составлено: { $when }
printing-bundle-about = Для каждого файла указаны размер и SHA-256. Если значение совпадает, файл не изменялся.
