# What plans are called, where they stand, and what history says of them.

plan-state-idea = Идея
plan-state-draft = Черновик
plan-state-in-review = На рассмотрении
plan-state-returned = Возвращён
plan-state-approved = Утверждён
plan-state-in-force = Действует
plan-state-superseded = Заменён
plan-state-withdrawn = Отозван
plan-move-begin-draft = Начать черновик
plan-move-take-up-again = Возобновить
plan-move-redraft = Вернуть в черновик
plan-move-submit = Направить на рассмотрение
plan-move-approve = Утвердить
plan-move-return = Вернуть на доработку
plan-move-put-in-force = Ввести в действие
plan-move-supersede = Отметить как заменённый
plan-move-withdraw = Отозвать
plan-kind-development-strategy = Стратегия развития
plan-kind-national-programme = Национальная программа
plan-kind-law-and-regulation = Законодательство
plan-kind-institution-building = Создание учреждений
plan-kind-data-centre = Центр обработки данных
plan-kind-education-and-curriculum-reform = Реформа образования и учебных программ
plan-node-goal = Цель
plan-node-objective = Задача
plan-node-measure = Мероприятие
# $date (Text) - when the source was changed, already formatted
plan-stale-since = оригинал изменён: { $date }
# $title (Text) - the title of the plan
plan-history-created = Создан план «{ $title }»
# $title (Text) - the title of the plan
plan-history-deleted = Удалён план «{ $title }»
# $title (Text) - the title of the plan
plan-history-title-written = Записано название «{ $title }»
plan-history-kind-set = Изменён вид плана
# $name (Text) - the name
plan-history-kind-added = Добавлен вид плана «{ $name }»
plan-history-responsible-set = Изменена ответственная организация
plan-history-due-set = Изменён срок
plan-history-dated-set = Изменена дата плана
# $language (Message) - the name of the language
plan-history-source-set = Изменён язык оригинала: { $language }
# $state (Message) - the name of the state
# $title (Text) - the title of the plan
plan-history-moved = «{ $title }»: { $state }
# $title (Text) - the title of the plan
plan-history-next-version = Начата следующая версия плана «{ $title }»
plan-history-passage-added = Добавлен фрагмент
plan-history-passage-changed = Изменён вид фрагмента
plan-history-passage-moved = Перемещён фрагмент
plan-history-passage-deleted = Удалён фрагмент
plan-history-text-written = Написан текст
# $language (Message) - the name of the language
plan-history-text-translated = Записан перевод: { $language }
# $language (Message) - the name of the language
plan-history-translation-marked = Перевод отмечен как актуальный: { $language }
plan-history-table-changed = Изменён вид таблицы
# $spelled (Text) - the spelling that was chosen
# $word (Text) - the word
plan-history-spelling-chosen = Для слова «{ $word }» выбрано написание «{ $spelled }»
# $level (Message) - goal, objective or measure
plan-history-node-added = Добавлено: { $level }
# $name (Text) - the name
plan-history-node-named = Записано наименование «{ $name }»
plan-history-node-dated = Изменены сроки мероприятия
plan-history-node-changed = Изменено мероприятие
plan-history-node-moved = Перемещена цель, задача или мероприятие
plan-history-node-deleted = Удалена цель, задача или мероприятие
plan-history-indicator-added = Добавлен показатель
# $name (Text) - the name
plan-history-indicator-named = Записан показатель «{ $name }»
plan-history-indicator-changed = Изменён показатель
plan-history-indicator-deleted = Удалён показатель
# $value (Text) - the value, as typed
plan-history-value-added = Добавлено измеренное значение: { $value }
plan-history-value-deleted = Удалено измеренное значение
plan-history-opinion-given = Дано замечание
plan-history-numbering-set = Изменена нумерация
plan-history-passage-split = Фрагмент разделён
plan-history-passage-joined = Два фрагмента объединены
plan-history-section-moved = Раздел перемещён
plan-history-pasted = Вставлен текст
plan-compare-present = Нынешний текст
# $date (Text) - when the version was approved
# $number (Number) - the version's number
plan-compare-version = Редакция { $number } · утверждена { $date }
plan-compare-same = На этом языке ничего не изменилось.
plan-place-drafter = Составитель
plan-place-reviewer = Рецензент
plan-place-approver = Утверждающий
plan-verdict-agrees = Согласен
plan-verdict-remarks = Согласен с замечаниями
plan-verdict-returns = Возвращает
# $title (Text) - the title of the plan
# $verdict (Message) - what was answered
plan-history-answered = «{ $title }», рассмотрение: { $verdict }
# $names (Text) - the reviewers who have not answered
plan-waits-review = Мнение рецензентов: { $names }
# $name (Text) - the approver
plan-waits-approval = Утверждение: { $name }
plan-waits-any-approval = Утверждение
# $name (Text) - the drafter
plan-waits-mending = Возвращено на доработку: { $name }
