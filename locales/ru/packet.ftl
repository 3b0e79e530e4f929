# Briefing packets: what they are for, what to look at before printing, and what history says of them.

packet-purpose-meeting = Заседание
packet-purpose-visit = Визит
packet-purpose-report = Отчёт
packet-warning-empty = Нет текста
# $state (Message) - the name of the state
packet-warning-unapproved = Не утверждено: { $state }
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-stale =
    { $count ->
        [one] { $language }: { $count } текст старше исходного
        [few] { $language }: { $count } текста старше исходного
        [many] { $language }: { $count } текстов старше исходного
       *[other] { $language }: { $count } текста старше исходного
    }
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-missing =
    { $count ->
        [one] { $language }: не хватает { $count } текста
        [few] { $language }: не хватает { $count } текстов
        [many] { $language }: не хватает { $count } текстов
       *[other] { $language }: не хватает { $count } текста
    }
# $name (Text) - the name
packet-warning-deleted = «{ $name }» удалён и не печатается
# $title (Text) - the title of the packet
packet-history-created = Создана подборка «{ $title }»
# $title (Text) - the title of the packet
packet-history-deleted = Удалена подборка «{ $title }»
packet-history-changed = Изменена подборка
packet-history-item-added = В подборку добавлен раздел
packet-history-item-moved = Перемещён раздел подборки
packet-history-item-removed = Раздел исключён из подборки
