# What went wrong and what to do about it, one message for each code of an error.

## The office file

error-office-not-found = В этом месте нет файла офиса. Возможно, он перемещён или переименован. Выберите файл ещё раз.
error-office-not-an-office = Это не файл офиса Hamkor. В нём ничего не изменено. Выберите файл, имя которого оканчивается на .hamkor.
error-office-damaged = Файл офиса повреждён и не был открыт. Он оставлен без изменений. Восстановите рядом с ним последнюю резервную копию.
# $theirs (Number) - the version of the file's form
# $ours (Number) - the newest version that this program knows
error-office-newer = Этот офис создан в более новой версии Hamkor (формат файла { $theirs }; эта программа знает форматы до { $ours }). Файл оставлен без изменений. Чтобы открыть его, установите новую версию.
# $seconds (Number) - how long to wait before the next try; 0 means none
error-office-wrong-passphrase =
    { $seconds ->
        [0] Парольная фраза неверна. Проверьте язык клавиатуры и клавишу Caps Lock и попробуйте ещё раз.
        [one] Парольная фраза неверна. Проверьте язык клавиатуры и клавишу Caps Lock и попробуйте ещё раз через { $seconds } секунду.
        [few] Парольная фраза неверна. Проверьте язык клавиатуры и клавишу Caps Lock и попробуйте ещё раз через { $seconds } секунды.
        [many] Парольная фраза неверна. Проверьте язык клавиатуры и клавишу Caps Lock и попробуйте ещё раз через { $seconds } секунд.
       *[other] Парольная фраза неверна. Проверьте язык клавиатуры и клавишу Caps Lock и попробуйте ещё раз через { $seconds } секунды.
    }
error-office-locked = Офис заблокирован. Чтобы продолжить, введите парольную фразу.
error-office-in-use = Этот файл офиса открыт в другой программе. Закройте его там и снова откройте здесь.
# $path (Text) - where the file is
error-office-exists = В этом месте уже есть файл: «{ $path }». Он оставлен без изменений. Выберите другое имя или откройте этот файл.
# $path (Text) - the folder
error-office-folder-missing = Такой папки нет: «{ $path }». Выберите другую папку или сначала создайте эту.
# $path (Text) - the file
error-office-read-only = Файл можно читать, но нельзя изменять: «{ $path }». Снимите с него защиту от записи или скопируйте его в свою папку.
error-disk-full = На диске нет места, поэтому сохранять больше нельзя. Сохранённое ранее в безопасности. Освободите место и попробуйте ещё раз.
# $detail (Text) - what the database said, for support
error-storage = Не удалось прочитать или записать файл офиса. Проверьте, подключён ли диск, и попробуйте ещё раз. Сведения для службы поддержки: { $detail }

## Passphrase and members

error-passphrase-too-weak = Эту парольную фразу слишком легко угадать. Возьмите четыре или более слов, не связанных между собой.
error-passphrase-differs = Введённые парольные фразы не совпадают. Введите обе ещё раз.
error-name-empty = Имя не указано. Введите имя.
error-member-unknown = Этот человек не является сотрудником офиса или уже покинул его. Выберите имя из списка.
error-not-allowed = Ваша роль этого не позволяет. Обратитесь к заместителю председателя или к коллеге, у которого есть такое право.
error-drafter-cannot-approve = Составитель плана не может утвердить его сам. Попросите утвердить план другого сотрудника.

## Plans

error-move-not-allowed = Из нынешнего состояния план нельзя перевести в указанное. Посмотрите, какие шаги сейчас возможны.
error-plan-not-found = План не найден. Если он был удалён, его можно вернуть отменой действия.
error-plan-frozen = В нынешнем состоянии текст плана изменять нельзя. Верните план в черновик или начните его следующую редакцию.
error-plan-title-missing = У плана должны быть название на исходном языке и хотя бы один фрагмент текста. Напишите их и снова направьте план на рассмотрение.
error-passage-not-found = Фрагмент не найден. Если он был удалён, его можно вернуть отменой действия.
error-organisation-not-found = Этой организации нет в списке. Выберите другую или добавьте её.
error-node-not-found = Цель, задача или мероприятие не найдены. Если они были удалены, их можно вернуть отменой действия.
error-indicator-not-found = Показатель не найден. Если он был удалён, его можно вернуть отменой действия.
error-record-not-found = Запись не найдена. Если она была удалена, её можно вернуть отменой действия.

## Packets and paper

error-packet-not-found = Подборка не найдена. Если она была удалена, её можно вернуть отменой действия.
error-packet-empty = В подборке пока ничего нет. Сначала добавьте в неё пункт.
error-print-no-printer = Принтер не найден. Подключите принтер или сохраните подборку в PDF.
# $detail (Text) - what the printing system said
error-print-failed = Не удалось отправить подборку на принтер. Проверьте, включён ли принтер, или сохраните подборку в PDF. Подробности: { $detail }
# $detail (Text) - what the typesetter said, for support
error-typeset-failed = Не удалось подготовить страницы. Ваш текст в безопасности. Сведения для службы поддержки: { $detail }

## Undo

error-undo-nothing = Отменять нечего.
error-redo-nothing = Возвращать нечего.
# $member (Text) - who changed it later
# $when (Text) - when, already formatted
error-undo-conflict = Отменить действие нельзя: это место позже изменено ещё раз (кто: { $member }, когда: { $when }). Ничего не изменено. Оба изменения можно посмотреть в истории.
error-undo-not-possible = Утверждение и печать отменить нельзя. Чтобы продолжить работу над утверждённым планом, начните его следующую редакцию.

## Dates, numbers, languages

# $text (Text) - what was typed
error-date-invalid = «{ $text }» — не дата. Напишите её так: 28.11.2012 или 28 ноября 2012 г.
error-date-order = Дата окончания раньше даты начала. Исправьте одну из дат.
# $text (Text) - where it cannot be read
error-calendar-unreadable = Этот календарь прочитать не удалось: { $text }. Выберите файл календаря, сохранённый другой программой.
# $text (Text) - the day
error-calendar-recurring = День «{ $text }» повторяется по правилу. Выберите календарь, в котором каждый день записан отдельно.
# $text (Text) - what was typed
error-number-invalid = «{ $text }» — не число. Используйте только цифры, при необходимости знак и десятичную запятую.
# $tag (Text) - the language tag that was asked for
error-language-unknown = Программа Hamkor не знает языка «{ $tag }». Выберите один из следующих: ko, uz, uz-Cyrl, ru, en.
error-spelling-not-a-word = Написание — это одно слово, только из букв.

## Backups and files

# $path (Text) - the backup
error-backup-not-found = Резервной копии в этом месте нет: «{ $path }». Выберите другую из списка.
# $path (Text) - the backup
error-backup-damaged = Резервная копия не прошла проверку и не была использована: «{ $path }». Выберите более раннюю.
# $path (Text) - the folder that the backup was to go to
error-backup-failed = Не удалось создать резервную копию: «{ $path }». Ваш офис в безопасности, но новой копии у него нет. Проверьте, подключена ли папка и есть ли в ней место.
# $path (Text) - the file
error-attachment-file-missing = По адресу «{ $path }» файла больше нет. Возможно, его переместили или переименовали. Выберите его снова.
# $path (Text) - what was to be attached
error-attachment-not-a-file = «{ $path }» — это папка. Приложить можно только файлы: выберите файлы в ней.
error-attachment-stopped = Приложение файла остановлено. Ничего из него не сохранено.
error-attachment-interrupted = Пока файл прикладывался, офис был заблокирован или закрыт. Ничего из файла не сохранено. Приложите его снова.
error-pdf-unreadable = Этот PDF здесь показать нельзя. Возможно, он повреждён или защищён паролем. Откройте его в другой программе или сохраните копию.
error-preview-too-large = Этот файл слишком велик, чтобы показать его здесь. Откройте его в другой программе или сохраните копию.
# $name (Text) - the name of the file
# $detail (Text) - what the system said
error-no-program = Ни одна программа на этом компьютере не открыла «{ $name }». Сохраните копию и откройте её в нужной программе. Подробности: { $detail }
# $path (Text) - the file that is already there
error-restore-over-existing = Резервная копия никогда не восстанавливается поверх существующего файла: «{ $path }». Выберите новое имя.
# $path (Text) - the file
# $detail (Text) - what the system said
error-file-write = Не удалось записать файл: «{ $path }». Проверьте папку и свободное место. Подробности: { $detail }
# $path (Text) - the file
# $detail (Text) - what the system said
error-file-read = Не удалось прочитать файл: «{ $path }». Проверьте, на месте ли он и есть ли у вас право его открыть. Подробности: { $detail }
error-settings-damaged = Не удалось прочитать настройки на этом компьютере, поэтому программа запущена с исходными. На ваших офисах это не отразилось.

## The rest

# $detail (Text) - for support
error-unexpected = Произошла непредвиденная ошибка. Сохранённое в безопасности. Закройте программу и откройте её снова; если ошибка повторится, отправьте в службу поддержки следующее: { $detail }
error-move-not-ready = Для этого шага ещё не хватает данных. Чего именно — указано в записи.
error-move-needs-another = Доложивший не может подтверждать исполнение. Попросите другого сотрудника.
error-reason-missing = Для этого шага нужна причина. Укажите её.
error-nothing-open = В повестке нет нерассмотренных вопросов, переносить нечего.
error-no-next-meeting = Следующее заседание этого органа не запланировано. Сначала создайте его.
# $text (Text) - what was typed
error-time-invalid = «{ $text }» — не время суток. Напишите его так: 09:30.
# $name (Text) - the name of the record that refused
# $reason (Text) - why
error-one-of-many = Ничего не изменено. «{ $name }»: { $reason }
error-none-chosen = Не выбрано ни одной записи. Сначала выберите записи в списке.
error-visit-empty = Для этого документа в визите пока ничего нет. Сначала добавьте членов делегации или программу.
# $text (Text) - what was typed
error-money-invalid = «{ $text }» не является денежной суммой. Напишите, например, 1 200 000 сум или 330 000 долл. США.
# $text (Text) - what was typed
error-currency-missing = В «{ $text }» не указана валюта. Добавьте: воны, сумы или доллары США.
# $year (Text) - the year of the day from which on
# $month (Text) - its month, in two digits
# $day (Text) - its day, in two digits
# $whole (Number) - the sum in per cent
# $hundredths (Text) - its hundredths, in two digits
error-shares-differ-on = С { $day }.{ $month }.{ $year } сумма долей составляет { $whole },{ $hundredths } %, а не 100 %. Чтобы изменить состав, сначала переведите консорциум в состояние «Пересматривается».
# $whole (Number) - the sum in per cent
# $hundredths (Text) - its hundredths, in two digits
error-shares-differ = Сумма долей составляет { $whole },{ $hundredths } %, а не 100 %. Чтобы изменить состав, сначала переведите консорциум в состояние «Пересматривается».
error-lead-missing = В консорциуме в любой день один лидер. Укажите лидера.
error-statement-head = В этом файле нет строки с названиями столбцов выписки. Нужны дата и сумма либо приход и расход.
# $line (Number) - the number of the line
# $text (Text) - what cannot be read in it
error-statement-line = Строку { $line } выписки прочитать нельзя: «{ $text }». Ничего не внесено. Исправьте файл и попробуйте снова.
# $day (Text) - the day, as YYYY-MM-DD
# $to (Text) - the name of the laptop that has the office
error-office-handed-over = Эта копия передана на { $to } ({ $day }), и до возвращения её можно только читать. Примите офис обратно или продолжите без той копии.
error-opened-read-only = Этот файл открыт только для чтения. Чтобы изменить его, закройте и откройте его снова.
error-not-handed-over = Эта копия не передана. Её можно изменять.
# $name (Text) - the name of both
error-hand-over-to-itself = Оба ноутбука называются { $name }. Дайте другому ноутбуку своё имя.
# $path (Text) - the file
error-take-back-itself = «{ $path }» — файл, открытый здесь. Выберите файл, вернувшийся с другого ноутбука.
# $path (Text) - the file
error-take-back-other-office = «{ $path }» — другой офис. Выберите вернувшийся файл этого офиса.
# $path (Text) - the file
error-take-back-passphrase = У «{ $path }» другая парольная фраза. Введите парольную фразу этого файла.
# $path (Text) - the file
# $to (Text) - the name of the laptop that it is meant for
error-take-back-for-another = «{ $path }» передан на { $to }, значит, офис находится там. Выберите файл, записанный для этого компьютера. Если этот компьютер и есть { $to }, задайте это имя в настройках.
error-take-back-diverged = Копии разошлись: в файле нет изменений, которые есть в этой копии. Ничего не изменено. Договоритесь с коллегами, в какой из них продолжать работу.
error-chain-circle = Цепочка замкнулась бы: последующее оказалось бы и предшествующим. Выберите другую запись или другую связь.
error-chain-link-exists = Эти записи уже так связаны.
# $text (Text) - what was typed
error-year-invalid = «{ $text }» — не год. Укажите четыре цифры, например 2013.
error-plot-empty = Пока нечего рисовать.
error-iati-too-large = Файл больше 32 МБ. Ничего не принято.
error-iati-too-deep = В файле слишком много элементов или они вложены слишком глубоко. Ничего не принято.
error-iati-entities = В файле объявлен тип документа или собственные сущности: они могут скрывать другие файлы или расти без конца. Ничего не принято.
# $line (Number) - the line in the file
error-iati-damaged = Файл нельзя прочитать как XML начиная со строки { $line }. Ничего не принято.
error-iati-other = Это не файл деятельности IATI версии 2. Выберите другой файл.
error-iati-nothing = Для деятельности IATI нужен проект с названием, датой и организацией с ролью. Такого проекта пока нет.
error-scan-unreadable = Этот скан здесь показать нельзя. Возможно, он повреждён или записан необычным способом. Откройте его в другой программе или сохраните копию.
error-packet-too-deep = Пункты располагаются не более чем в четырёх уровнях. Сначала перенесите пункт на уровень выше.
# $name (Text) - the name of the file
error-attachment-not-printable = Файл «{ $name }» не является ни PDF, ни изображением, поэтому печатать нечего. Прикрепите его в виде PDF.
# $name (Text) - the name of the file
error-attachment-broken = Прикреплённый файл «{ $name }» нельзя показать: он повреждён или защищён паролем. Прикрепите читаемую копию или уберите пункт из подборки.
# $item (Text) - the item's number and title
# $detail (Text) - what the typesetter said
error-item-refused = Не удалось сверстать пункт «{ $item }». Откройте его и проверьте, нет ли в нём необычного рисунка или таблицы, либо исключите его из подборки. Ваш текст в безопасности. Сведения для службы поддержки: { $detail }
# $pages (Number) - how many pages there are
# $most (Number) - how many there may be
error-too-many-pages = Документ займёт страниц: { $pages }; можно подготовить не более { $most }. Разделите его на несколько подборок.
# $name (Text) - the picture's name
error-picture-unreadable = Не удалось прочитать рисунок «{ $name }». Используйте неповреждённый файл PNG, JPEG, GIF, WebP или SVG, который не ссылается на другие файлы.
# $shortest (Number) - how many signs a password has at least
error-password-unusable = Пароль для PDF должен содержать не менее { $shortest } знаков и не быть слишком длинным. Выберите другой.
# $detail (Text) - what is known of it
error-apart-failed = Часть программы, которая готовит большие документы, неожиданно завершилась: возможно, не хватило памяти. Ваш текст в безопасности. Закройте другие программы и повторите попытку либо разделите подборку. Сведения для службы поддержки: { $detail }
error-pages-stopped = Подготовка страниц остановлена по вашей команде.
error-terms-all-there = Все термины, поставляемые с Hamkor, уже есть.
error-text-changed = Текст тем временем изменился, ничего не заменено. Найдите слова заново.
error-cells-not-merged = Эти ячейки нельзя объединить. Выберите другую ячейку той же таблицы; строки заголовка объединяются только между собой.
# $name (Text) - the file's name
error-figure-not-an-image = Файл { $name } нельзя вставить в текст. Выберите изображение PNG, JPEG, GIF или WebP.
error-passage-not-text = Таблицу или рисунок нельзя разделить или объединить с другим фрагментом.
# $rows (Number) - how many rows a table takes
# $columns (Number) - how many columns
error-table-too-large = Таблица слишком велика: в тексте до { $rows } строк и { $columns } столбцов. Вставьте её по частям.
# $number (Number) - the passage's place
# $there (Text) - the plan's passage
# $here (Text) - the file's passage
error-draft-differs = Состав файла и плана различается. Первое расхождение в части { $number }: в плане «{ $there }», в файле «{ $here }». Приведите заголовки, абзацы, пункты и таблицы файла в тот же порядок или возьмите его как новый план.
error-draft-other = Это не текст DOCX и не ODT. Сохраните его как DOCX в Word, Hangul или LibreOffice и выберите этот файл.
error-draft-old = Файл старого вида (DOC, HWP) или с паролем. Откройте его в своей программе, сохраните как DOCX без пароля и выберите этот файл.
error-draft-protected = Файл с паролем. Сохраните его без пароля и выберите снова.
# $part (Text) - the part of the file
error-draft-damaged = Файл повреждён: его часть { $part } не читается. Откройте его в своей программе, сохраните заново и выберите снова. Ничего не взято.
error-draft-too-large = Файл больше допустимого: 64 МБ, в распакованном виде 256 МБ, таблицы до 5 000 строк и 63 столбцов. Разделите его и возьмите по частям. Ничего не взято.
error-draft-too-deep = В файле слишком много элементов или они вложены слишком глубоко. Ничего не взято.
error-draft-entities = В файле объявлен тип документа или собственные сущности: они могут скрывать другие файлы или расти без конца. Ничего не взято.
error-draft-empty = В файле нет текста.
# $detail (Text) - why
error-draft-write = Файл Word не создан: { $detail }
error-version-not-found = У плана нет редакции с таким номером. Утверждённые редакции перечислены в обзоре плана.
error-plan-changed-meanwhile = Пока план готовился к печати, его изменили, поэтому он не утверждён. Прочитайте его ещё раз и тогда утвердите.
# $detail (Text) - what the typesetter said
error-approved-not-set = Редакцию не удалось подготовить к печати, поэтому она не утверждена: { $detail }
error-kept-pdf-altered = Сохранённый отпечаток отличается от того, что было сохранено. Проверьте файл в настройках и возьмите этот отпечаток из резервной копии.
error-kept-pdf-missing = Отпечаток этой редакции на этом языке не сохранён.
# $name (Text) - the member
error-line-member = { $name } не может занять это место: составитель не рецензирует и не утверждает, никого не спрашивают дважды, и роль должна это разрешать.
# $names (Text) - the reviewers
error-review-outstanding = Ещё не ответили рецензенты: { $names }.
# $name (Text) - the approver
error-approver-is-another = Утвердить этот план поручено: { $name }.
error-not-asked = Вас не просили рассмотреть этот план, или вы уже ответили.
error-comment-not-found = Примечание не найдено. Если оно было удалено, его можно вернуть отменой действия.
