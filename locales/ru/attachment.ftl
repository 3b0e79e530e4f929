# Attached files: what they are, and the card that shows them on every record.

attachment-role-signed-original = Подписанный оригинал
attachment-role-draft = Проект
attachment-role-translation = Перевод
attachment-role-scan = Скан-копия
attachment-role-photograph = Фотография
attachment-role-other = Другое
attachment-title = Приложения
attachment-add = Приложить файлы…
attachment-hint = Файлы можно также перетащить на эту страницу или вставить из буфера обмена.
attachment-none = Приложенных файлов нет.
attachment-drop = Отпустите, чтобы приложить
attachment-name = Имя файла
attachment-role = Вид
attachment-language = Язык
attachment-language-none = Не указан
# $name (Text) - the name of the file
attachment-details = Подробности: { $name }
# $name (Text) - the name of the file
attachment-show-named = Показать: { $name }
attachment-show = Показать
attachment-open = Открыть в другой программе
# $name (Text) - the name of the file
attachment-open-named = Открыть в другой программе: { $name }
attachment-opened = Другая программа показывает копию только для чтения. При блокировке офиса она стирается; чтобы работать с файлом, сохраните копию.
attachment-save = Сохранить копию…
# $path (Text) - where the copy is
attachment-saved = Копия сохранена: { $path }
attachment-remove = Удалить
attachment-removed = Файл удалён.
# $name (Text) - the name of the file
attachment-coming = Прикладывается: { $name }
# $name (Text) - the name of the file
attachment-stop = Остановить: { $name }
attachment-stop-short = Остановить
attachment-pasted = Вставленный рисунок
attachment-scans = Отсканировано, ещё не приложено
attachment-scan-attach = Приложить
# $name (Text) - the name of the file
attachment-scan-attach-named = Приложить: { $name }
# $name (Text) - the name of the file
attachment-leaving = Копируется: { $name }
# $name (Text) - the name of the file
attachment-leaving-stop = Остановить: { $name }
