# What the command line hamkor-cli says.

## Help: the program and its commands

cli-about = Hamkor без окна: создание, проверка, чтение, печать и сохранение офиса из командной строки.
cli-sample-about = Создать образец офиса в новом файле
cli-check-about = Проверить файл офиса: его структуру, записи и историю
cli-list-about = Показать список того, что есть в офисе
cli-find-about = Найти слова в офисе в любой письменности
cli-attach-about = Приложить файл к записи
cli-attachments-about = Файлы записи: список, сохранение копии или удаление
cli-packet-about = Подготовить подборку материалов в PDF
cli-backup-about = Создать и проверить резервную копию офиса
cli-restore-about = Восстановить резервную копию как новый файл офиса
cli-spell-about = Перевести узбекский текст из одной письменности в другую (со стандартного ввода на стандартный вывод)
cli-calendar-about = Рабочие дни страны: список за год, конец срока или iCalendar

## Help: headings

cli-usage = Использование
cli-commands = Команды
cli-options = Параметры
cli-arguments = Аргументы

## Help: arguments and options

cli-office-about = Файл офиса
cli-from-about = Что читать: восстанавливаемая резервная копия или письменность входного текста (uz или uz-Cyrl)
cli-to-about = Куда писать: папка для резервной копии, новый файл офиса или письменность выходного текста (uz или uz-Cyrl)
cli-kind-about = Вид списка: plans (планы)
cli-record-kind-about = Вид записи
cli-record-about = Название записи на любом языке или её идентификатор
cli-file-about = Файл, который нужно приложить
cli-role-about = Чем файл является для записи
cli-file-language-about = Язык файла: { "ko, uz, uz-Cyrl, ru" } или { "en" }
cli-member-about = От имени какого сотрудника; если не указано — первого в списке
cli-save-about = Имя файла, копию которого нужно сохранить
cli-copy-about = Куда записать копию
cli-remove-about = Имя файла, который нужно удалить
cli-words-about = Искомые слова на любом языке и в любой письменности; - читает их из стандартного ввода, по строке на каждый поиск
cli-packet-name-about = Название подборки; если не указано — самая недавняя
cli-language-about = Язык документа или два языка рядом: ko, uz, uz-Cyrl, ru, en (например, ko,uz)
cli-out-about = Создаваемый файл PDF
cli-large-about = Сколько ещё планов добавить в образец офиса (для проверки большого офиса)
cli-country-about = Рабочие дни какой страны: uz (Узбекистан) или kr (Корея)
cli-week-about = Сколько рабочих дней в неделе: 5 или 6; если не указано — 5
cli-year-about = За какой год показать дни; если не указано — за текущий
cli-term-from-about = День начала срока; отсчёт идёт со следующего дня
cli-add-about = Сколько дней длится срок
cli-counting-about = Что считать: working (рабочие дни) или calendar (все дни, конец переносится на рабочий день); если не указано — working
cli-days-about = Файл iCalendar, из которого берутся дни вместо собственной таблицы Hamkor; - — стандартный ввод
cli-icalendar-about = Ответ в формате iCalendar, который читают другие программы
cli-json-about = Ответ в формате JSON; список — массив JSON
cli-program-language-about = Язык сообщений программы: ko, uz, uz-Cyrl, ru или en

## Help: what stands in the place of a value

cli-value-office = ОФИС
cli-value-words = СЛОВА
cli-value-folder = ПАПКА
cli-value-backup = КОПИЯ
cli-value-name = НАЗВАНИЕ
cli-value-file = ФАЙЛ
cli-value-record = ЗАПИСЬ
cli-value-date = ДАТА
cli-value-number = ЧИСЛО
cli-value-command = КОМАНДА

## Help: notes

cli-notes-passphrase = Парольная фраза запрашивается в терминале. Для сценариев она берётся из переменной среды HAMKOR_PASSPHRASE.
cli-exit-codes =
    Коды завершения:
    0 выполнено
    1 в офисе есть неполадки или ничего не найдено
    2 команда не распознана
    3 не удалось открыть офис
    4 не удалось выполнить
    5 не удалось прочитать или записать файл

## The passphrase

cli-passphrase-prompt = Парольная фраза:
cli-passphrase-unasked = Нет терминала, чтобы запросить парольную фразу. Задайте переменную среды HAMKOR_PASSPHRASE или выполните команду в терминале.

## Results

# $path (Text) - the new office file
cli-sample-made = Образец офиса создан: { $path }
# $records (Number) - how many records were checked
# $entries (Number) - how many entries of the history were checked
cli-check-good = Офис в порядке. Проверено записей: { $records }, шагов истории: { $entries }.
# $problems (Number) - how many problems were found
cli-check-bad =
    { $problems ->
        [one] В офисе найдена { $problems } неполадка. Восстановите более раннюю резервную копию или отправьте этот отчёт в службу поддержки.
        [few] В офисе найдены { $problems } неполадки. Восстановите более раннюю резервную копию или отправьте этот отчёт в службу поддержки.
        [many] В офисе найдено { $problems } неполадок. Восстановите более раннюю резервную копию или отправьте этот отчёт в службу поддержки.
       *[other] В офисе найдено { $problems } неполадки. Восстановите более раннюю резервную копию или отправьте этот отчёт в службу поддержки.
    }
# $path (Text) - the PDF file
# $pages (Number) - how many pages it has
cli-packet-made =
    { $pages ->
        [one] Готово: { $path } ({ $pages } страница)
        [few] Готово: { $path } ({ $pages } страницы)
        [many] Готово: { $path } ({ $pages } страниц)
       *[other] Готово: { $path } ({ $pages } страницы)
    }
# $path (Text) - the backup file
cli-backup-made = Резервная копия создана и проверена: { $path }
# $path (Text) - the new office file
cli-restore-made = Резервная копия восстановлена как новый офис: { $path }
# $name (Text) - the name of the file
cli-attached = Файл приложен: { $name }
# $name (Text) - the name of the file
cli-attachment-removed = Файл удалён: { $name }
# $path (Text) - where the copy is
cli-attachment-saved = Копия сохранена: { $path }
cli-found-none = Ничего не найдено. Попробуйте меньше слов или только начало слова.
cli-list-none = Показывать пока нечего.
# $date (Text) - the last day of the term
cli-term-ends = Последний день срока: { $date }.
# $days (Text) - the days that it hangs on, separated by commas
cli-term-estimated = Дата ещё не окончательна, так как эти дни определены предварительно: { $days }.
cli-calendar-rest = выходной
cli-calendar-work = рабочий день
cli-calendar-estimated = предварительно
cli-term-endless = В этом календаре срок не заканчивается.

## What was typed

cli-help-about = Показать эту справку
cli-version-about = Показать версию
# $text (Text) - the word that was not understood; may be empty
cli-not-understood = Команда не распознана: { $text }. Добавьте --help, чтобы увидеть, что можно ввести.
# $text (Text) - what is missing
cli-missing = Не хватает аргумента: { $text }. Добавьте --help, чтобы увидеть, что можно ввести.
# $passphrase (Text) - the passphrase of the sample office
cli-sample-passphrase = Её парольная фраза: { $passphrase }
cli-visit-about = Подготовить документ визита в PDF
cli-visit-name-about = Название визита
cli-visit-paper-about = Какой документ: программа, список делегации, именные таблички или план рассадки
cli-balance-about = Показать состояние фонда совместных проектов на дату
cli-fund-about = Название фонда; без него — первый по списку
cli-at-about = Последний учитываемый день; без него — сегодня
cli-in-about = Валюта пересчёта: krw, uzs или usd; без неё — валюта итогов фонда
cli-import-about = Показать, что банковская выписка внесёт в фонд, а с --apply — внести
cli-statement-about = Файл банка или бухгалтерии
cli-currency-about = Валюта сумм, в которых она не указана: krw, uzs или usd
cli-encoding-about = Кодировка файла: utf-8, windows-1251 или cp949; без неё определяется сама
cli-apply-about = Внести строки; без этого ничего не меняется
# $count (Number) - how many lines
cli-imported = Внесено строк: { $count }. Отмена в программе уберёт их одним шагом.
# $count (Number) - how many lines
cli-import-shown = Строк к внесению: { $count }. Ничего не изменено; чтобы внести, добавьте --apply.
cli-hand-over-about = Передать офис на другой ноутбук: записать для него копию и закрыть эту для изменений
cli-take-back-about = Принять офис обратно из вернувшегося файла
cli-laptop-about = Имя ноутбука, который получает офис
cli-here-about = Имя этого ноутбука; если не указано, собственное имя компьютера
cli-new-copy-about = Новый файл офиса, который нужно записать
cli-came-about = Вернувшийся файл
# $path (Text) - the file
# $to (Text) - the name of the laptop
cli-handed-over = Офис передан на { $to }: { $path }
# $path (Text) - the backup
cli-taken-back = Офис вернулся. Прежнее содержимое сохранено: { $path }
cli-chain-about = Показать ход исполнения записи: ответы, обещания, исполнение, финансирование и отчёты в обе стороны
cli-plot-about = Рисует диаграмму в SVG: фонда, обследования, плана, должностей или хода исполнения
cli-plot-kind-about = Что нарисовать
cli-plot-record-about = Название записи на любом языке; для должностей не нужно
# $path (String) - the file
cli-plot-made = Диаграмма записана: { $path }
cli-plot-chain-about = Нарисовать ход исполнения записи: ответы, обещания, исполнение, финансирование и отчёты
cli-svg-about = Куда записать SVG
cli-export-iati-about = Записать совместные проекты в файл деятельности IATI 2.03
cli-project-about = Название проекта; без него — все
cli-new-xml-about = Записываемый файл XML
# $count (Number) - how many projects
cli-iati-written = Записано проектов: { $count }.
# $name (Text) - the name of the project
cli-iati-unready = Не записан, так как нет организации с ролью или даты: { $name }
cli-import-iati-about = Показать, что создаст и изменит файл деятельности IATI, и выполнить это с --apply
cli-activities-about = Файл XML деятельности IATI
cli-iati-apply-about = Создать и изменить проекты; без него ничего не меняется
# $count (Number) - how many projects
cli-iati-entered = Создано или изменено проектов: { $count }. Отмена в программе возвращает всё одним шагом.
# $count (Number) - how many projects
cli-iati-shown = Будет создано или изменено проектов: { $count }. Ничего не изменено; чтобы выполнить, добавьте --apply.
# $text (Text) - what it is, with how often
cli-iati-omitted = Не вошло в файл: { $text }
cli-import-language-about = Язык файла: ko, uz, uz-Cyrl, ru или en
cli-import-title-about = Название плана; иначе заголовок файла или его имя
cli-import-into-about = План, чей это текст: название или идентификатор; без него создаётся новый план
cli-import-kind-about = Вид нового плана, как он назван в канцелярии; иначе первый
cli-import-show-about = Только показать, что будет создано
# $title (Text) - the plan's title
cli-draft-entered = Взято: { $title }
cli-draft-shown = Ничего не записано. Без --show файл будет взят.
cli-export-about = Записать план в файл DOCX на одном языке или на двух рядом
cli-export-comments-about = Записать в файл и примечания к фрагментам
cli-export-plans-only = В DOCX записываются только планы.
cli-export-docx-only = Имя файла должно оканчиваться на .docx.
cli-import-draft-about = Взять файл DOCX или ODT как план или как текст плана на другом языке
cli-compare-about = Сравнить две редакции плана слово за словом
cli-compare-plan-about = Название плана на любом языке или его идентификатор
cli-compare-from-about = Номер более ранней редакции
cli-compare-to-about = Номер более поздней редакции; без него — нынешний текст
cli-compare-language-about = Язык, текст на котором сравнивается
cli-version-kept-about = Записать сохранённый отпечаток утверждённой редакции байт в байт
cli-version-number-about = Номер редакции
cli-version-language-about = Язык отпечатка
