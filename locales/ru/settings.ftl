# Настройки.

settings-program = Этот компьютер
settings-language = Язык
settings-theme = Цвета
settings-theme-system = Как в системе
settings-theme-light = Светлые
settings-theme-dark = Тёмные
settings-theme-contrast = Контрастные
settings-lock-after = Блокировать при бездействии
settings-lock-hint = В спящем режиме блокируется сразу.
settings-minutes =
    { $count ->
        [one] через { $count } минуту
        [few] через { $count } минуты
       *[other] через { $count } минут
    }
settings-office = Этот офис
settings-file = Файл
settings-version = Hamkor
settings-close = Закрыть офис
settings-passphrase = Сменить парольную фразу
settings-passphrase-old = Текущая парольная фраза
settings-passphrase-action = Сменить
settings-passphrase-changed = Парольная фраза изменена.
settings-passphrase-backups = Прежние копии открываются той фразой, с которой они сделаны.
settings-members = Сотрудники
settings-members-who = Сотрудниками управляет заместитель председателя.
settings-member-name = Имя сотрудника
settings-member-role = Роль: { $name }
settings-member-new = Новый сотрудник
settings-member-add = Добавить
settings-member-retire = Исключить
settings-member-retire-who = Исключить: { $name }
settings-member-retired = Сотрудник исключён: { $name }
settings-backups = Резервные копии
settings-backups-about = Копия делается каждый час и при закрытии, открывается и проверяется. Хранятся за 24 часа, за 30 дней и по одной за месяц.
settings-backup-now = Сделать копию
settings-backup-making = Копия создаётся и проверяется
settings-backup-made = Копия создана и проверена.
settings-backup-checked = проверена
settings-backup-hourly = ежечасная
settings-backup-daily = ежедневная
settings-backup-monthly = ежемесячная
settings-backup-manual = вручную
settings-backups-none = Копий ещё нет. Первая появится в течение часа; можно сделать её сейчас.
settings-second = Вторая папка
settings-second-none = Не выбрана. Выберите папку на другом диске, чтобы поломка диска ничего не унесла.
settings-second-choose = Выбрать папку
settings-second-stop = Не использовать
settings-restore = Восстановить
settings-restore-which = Восстановить копию: { $when }
settings-restore-name = { $name } (восстановлен)
settings-restoring = Восстановление рядом с оригиналом
settings-restored = Восстановлено: { $path }. Открытый офис не изменён.
settings-scans = Папка сканера
settings-scans-about = Файлы, которые сканер сохраняет в эту папку, предлагаются в каждой карточке: их можно приложить одним нажатием.
settings-scans-none = Не выбрана.
settings-classifications = Грифы подборок
settings-classifications-about = Так, как принято в вашем офисе, на каждом языке. Печатается на каждой странице подборки.
settings-classification-add = Добавить гриф
# $name (Text) - what it says
settings-classification-up = «{ $name }»: выше
# $name (Text) - what it says
settings-classification-remove = Убрать «{ $name }»
settings-emblem = Эмблема офиса
settings-emblem-about = Стоит на обложке каждой подборки. Прикрепите изображение и выберите его.
settings-emblem-chosen = Эмблема
settings-emblem-none = нет
