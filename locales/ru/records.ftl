# Lists of records that are kept as a sheet, and the sheet itself.

records-expert = Эксперты
records-post = Должности
records-mou = Меморандумы
records-mou-template = Шаблоны
records-body = Органы сотрудничества
records-meeting = Заседания
records-decision = Решения
records-visit = Визиты
records-letter = Письма
records-advice = Консультации
records-task = Поручения
records-person = Лица
records-organisation = Организации
records-about-expert = От запроса правительства до конца срока: кандидаты, документы, даты с источниками.
records-about-post = Должности, на которые направляют экспертов: ранг, организация, полномочия.
records-about-mou = Стороны, статьи и обязательства, согласование в обеих странах, последний день для уведомления.
records-about-mou-template = Образцы, с которых начинают документ, на каждом языке: планы, меморандумы, письма, протоколы, справки. То, что нужно заполнить, обозначено «…».
records-about-body = Комитеты, совещания экспертов и форумы: состав, кворум, ежегодная обязанность.
records-about-meeting = Повестка, приглашения и участие обеих сторон, согласованный протокол.
records-about-decision = Что решили заседания, кто исполняет и до какого срока.
records-about-visit = Делегации по старшинству, программа по часам и итоги.
records-about-letter = Входящие и исходящие письма: номер, дата, о чём просят.
records-about-advice = Вопросы к заместителю председателя, данное заключение и что последовало.
records-about-task = Единый список поручений: основание, срок, отчёт, подтверждение.
records-about-person = Лица обеих сторон: имена на каждом языке, должности, паспорта и визы.
records-about-organisation = Министерства, ведомства, университеты и компании с историей названий.
# $kind (Text) - what kind of record it is
records-new = Создать: { $kind }
records-create = Создать
records-name = Имя или название
records-name-language = На языке
records-template = Шаблон
records-template-none = Без шаблона
records-none = Здесь пока пусто
records-none-found = Ничего не найдено.
records-choose = Выберите запись в списке.
records-seek = Найти в списке
# $count (Number) - how many there are
records-all = Все { $count }
# $count (Number) - how many have something left to do
records-open = В работе { $count }
records-state-any = Любое состояние
records-sort = Сортировка
records-sort-name = Название
records-sort-changed = Последнее изменение
records-sort-state = Состояние
records-show-all = Показать все
records-tab-sheet = Запись
records-tab-links = Связи
records-tab-history = История
records-path = Этапы
records-languages = Показываемые языки
records-reason = Причина
records-reason-hint = Сохраняется в записи с вашим именем и датой.
records-moved = Пройденные этапы
# $part (Text) - what the part is called
records-row-add = Добавить: { $part }
records-row-add-short = Добавить
records-row-none = Записей пока нет.
# $number (Number) - the number of the row
records-row-edit = Изменить строку { $number }
# $number (Number) - the number of the row
records-row-close = Закрыть строку { $number }
records-row-up = Выше
records-row-down = Ниже
records-row-delete = Удалить
records-row-deleted = Строка удалена.
records-empty = —
records-yes = Да
records-no = Нет
records-not-chosen = Не выбрано
records-open-record = Открыть
records-links-none = На эту запись ничего не ссылается.
records-delete = Удалить
records-delete-about = Запись исчезнет из списков. Отмена вернёт её.
records-delete-hanging = На неё ссылаются эти записи; ссылки будут сняты:
records-deleted = Запись удалена.
records-merge = Объединить
records-merge-about = Все ссылки и строки этой записи перейдут к выбранной. Отмена разъединит их.
records-merge-into = Объединить с
records-merged = Записи объединены.
records-carry-over = Перенести нерассмотренное
records-carried-over = Нерассмотренные вопросы включены в повестку следующего заседания.
records-to-packet = В подборку
records-export = Экспорт
records-export-about = То, что сейчас показывает список, записывается в файл таблицы на вашем языке.
# $count (Number) - how many records were written
# $path (Text) - the file
records-exported =
    { $count ->
        [one] Записана { $count } запись: { $path }
        [few] Записано { $count } записи: { $path }
        [many] Записано { $count } записей: { $path }
       *[other] Записано { $count } записи: { $path }
    }
records-timeline = График должностей
records-timeline-none = Пока ни у одного эксперта нет даты начала.
records-calendar = Календари
records-about-calendar = Рабочие дни обеих стран.
records-table = Таблица
records-options = Настройка вида
# $count (Number) - how many conditions narrow the list
records-options-count = Настройка вида ({ $count })
records-conditions = Условия
records-conditions-none = В списке показаны все записи.
records-condition-add = Добавить условие
records-condition-remove = Убрать условие
records-condition-field = Поле
records-condition-test = Условие
records-condition-value = Значение
records-condition-from = С
records-condition-to = По
records-test-any-of = одно из
records-test-between = в пределах
records-test-has = содержит
records-test-empty = не заполнено
records-test-filled = заполнено
records-columns = Столбцы
records-group = Группировать по
records-group-none = Без группировки
records-group-empty = Не заполнено
records-views = Представления
records-view-usual = Обычное представление
records-view-name = Название представления
records-view-save = Сохранить представление
records-view-delete = Удалить представление
records-view-saved = Представление сохранено.
records-view-deleted = Представление удалено.
records-apply = Применить
# $count (Number) - how many records are chosen
records-chosen = Выбрано: { $count }
# $count (Number) - how many records the list has
records-choose-all = Выбрать все ({ $count })
records-choose-none = Снять выбор
# $name (Text) - the name of the record
records-choose-row = Выбрать: { $name }
records-together = Групповое изменение
records-together-about = Все выбранные записи изменятся за один шаг, который можно отменить одной отменой. Если одну из них изменить нельзя, не изменится ни одна.
records-together-what = Что сделать
records-together-set = Изменить поле
records-together-move = Изменить состояние
records-together-delete = Удалить
records-together-no-move = У выбранных записей нет общего перехода.
records-together-value = Новое значение
# $count (Number) - how many records changed
records-together-done =
    { $count ->
        [one] Изменена { $count } запись.
        [few] Изменены { $count } записи.
       *[other] Изменено { $count } записей.
    }
# $count (Number) - how many records the list shows
records-total =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[other] { $count } записей
    }
records-visit-papers = Документы визита
records-fund = Фонд совместных проектов
records-about-fund = Что каждая сторона обещала и внесла, что принято в обязательства и выплачено, остаток на любую дату.
records-money-example = 330 000 долл. США
records-proposal = Предложения
records-project = Совместные проекты
records-about-proposal = Предложения совместных проектов, которые оценивает Комитет; принятое становится проектом.
records-about-project = Совместные проекты: роли, результаты и показатели, сроки отчётов, места осуществления.
records-make-project = Создать проект
records-project-made = На основе предложения создан проект.
records-consortium = Консорциумы
records-about-consortium = Консорциумы компаний: кто возглавляет, какова доля каждого и кто кого сменил.
records-survey = Обследования
records-about-survey = Обследования уровня информатизации: показатели с весами, оценки с подтверждением, выводы и рекомендации.
records-delete-files = Вместе с ней будут удалены файлы:
records-programme = Образовательные программы
records-about-programme = Образовательные программы, обновляемые по плану: дисциплины и кредиты, студенты по годам, ответственная должность.
records-term = Глоссарий
records-about-term = Термины на каждом языке: рекомендуемые, допустимые и недопустимые слова и их источники. С ними сверяются тексты.
