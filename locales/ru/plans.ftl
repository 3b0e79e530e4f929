# Список планов и запись плана.

plans-new = Новый план
plans-create = Создать план
plans-first = Написать первый план
plans-none = Планов ещё нет
plans-none-about = Здесь хранятся планы: стратегии, программы, законы и учреждения, на всех языках рядом.
plans-none-found = Под этот фильтр не подходит ни один план.
plans-show-all = Показать все планы
plans-choose = Выберите план из списка.
plans-filter = Какие планы показать
plans-all = Все { $count }
plans-in-progress = В работе { $count }
plans-waiting = Ждут меня { $count }
plans-translation = Перевод { $count }
plans-refine = Отбор и порядок
plans-text = Слова в названии
plans-state = Состояние
plans-state-any = Все состояния
plans-kind = Вид
plans-kind-any = Все виды
plans-kind-own = Свой вид
plans-kind-name = Название вида
plans-sort = Упорядочить
plans-sort-changed = По изменению
plans-sort-title = По названию
plans-sort-state = По состоянию
plans-sort-due = По сроку
plans-descending = Обратный порядок
plans-untitled = Без названия
plans-title = Название
plans-title-in = Название · { $language }
plans-rename = Изменить название
plans-source = Язык оригинала
plans-source-hint = Если оригинал изменится позже, остальные языки будут отмечены.
plans-due = срок: { $date }
plans-due-field = Срок
plans-dated = Дата
plans-date-hint = Например, 2013-01-31.
plans-version = редакция { $version }
plans-status = Редакция { $version } · фрагментов: { $passages }
plans-opinions =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
       *[other] { $count } замечаний
    }
plans-stale =
    { $count ->
        [one] устарел { $count }
        [few] устарели { $count }
       *[other] устарели { $count }
    }
plans-drafter = Составитель
plans-drafter-is = составитель: { $name }
plans-responsible = Ответственная организация
plans-responsible-is = ответственный: { $name }
plans-responsible-none = Выберите или добавьте организацию
plans-path = Путь плана
plans-path-done = (пройдено)
plans-tab-overview = Обзор
plans-tab-text = Текст
plans-tab-goals = Цели и меры
plans-tab-history = История
plans-to-packet = В подборку
plans-print = Печать плана
plans-print-about = Выберите подборку, в которой он печатается.
plans-new-packet = Новая подборка с этим планом
plans-in-packet = уже включён
plans-added-to-packet = Добавлено в подборку «{ $packet }».
plans-next-version = Начать следующую редакцию
plans-opinion = Замечание
plans-opinion-hint = Останется при плане с вашим именем и датой.
plans-opinion-empty = Напишите причину, чтобы составитель мог её учесть.
plans-opinions-title = Замечания
plans-opinions-none = Здесь будут замечания рецензентов.
plans-versions-title = Утверждённые редакции
plans-versions-none = Утверждённый текст фиксируется здесь под своим номером.
plans-approved = утверждено: { $date }, { $name }
plans-digest = Контрольная сумма текста
plans-delete = Удалить план
plans-delete-about = План уйдёт из списка и подборок. Его можно вернуть отменой.
plans-deleted = План удалён.
