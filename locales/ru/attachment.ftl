# Attached files: what they are, and the card that shows them on every record.

attachment-role-signed-original = Подписанный оригинал
attachment-role-draft = Проект
attachment-role-translation = Перевод
attachment-role-scan = Скан-копия
attachment-role-photograph = Фотография
attachment-role-other = Другое
