# Backup copies of the office and what is kept of them.

## What a check can find

backup-problem-page = Страница файла изменена или не читается: { $detail }
backup-problem-table = Таблица повреждена: { $detail }
backup-problem-reference = Строка ссылается на несуществующую запись, таблица: { $table }
backup-problem-chain = История изменена, запись: { $entry }
backup-problem-piece = Содержимое приложенного файла не совпадает с исходным: { $digest }
# $plan (Text) - which plan and version
backup-problem-version = Утверждённый текст плана был изменён после утверждения: { $plan }
