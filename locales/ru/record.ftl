# Records that are kept as a sheet: what history says of them, and what stands on every sheet.

# $kind (Message) - what kind of record it is
# $name (Text) - its name
record-history-created = Создано: { $kind } «{ $name }»
# $kind (Message) - what kind of record it is
# $name (Text) - its name
record-history-deleted = Удалено: { $kind } «{ $name }»
# $kind (Message) - what kind of record it is
# $name (Text) - the name of the record that was merged into another
record-history-merged = Объединено: { $kind } «{ $name }»
# $kind (Message) - what kind of record it is
# $field (Message) - what the field is called
record-history-changed = { $kind }: изменено поле «{ $field }»
# $kind (Message) - what kind of record it is
# $state (Message) - what the new state is called
record-history-moved = { $kind }: новое состояние — { $state }
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-added = { $kind }: добавлена строка — { $part }
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-moved = { $kind }: изменён порядок — { $part }
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-deleted = { $kind }: удалена строка — { $part }
# $missing (Text) - the names of the fields and parts that are still empty
record-move-missing = Ещё не заполнено: { $missing }
# $what (Message) - what falls due
# $on (Date) - when
# $away (Message) - how far away that is
record-due = { $what }: { $on } ({ $away })
# $what (Message) - the day that sources tell of differently
record-remark-dates-differ = Источники расходятся: { $what }
# $side (Message) - the side that has to act
record-remark-their-move = Согласование ожидается: { $side }
# $count (Number) - how many items nobody has answered
record-remark-checks-open =
    { $count ->
        [one] Не проверен { $count } пункт правового перечня
        [few] Не проверены { $count } пункта правового перечня
        [many] Не проверены { $count } пунктов правового перечня
       *[other] Не проверены { $count } пункта правового перечня
    }
record-remark-two-prevail = Преимущественную силу имеет более чем один текст.
# $side (Message) - the side
# $there (Number) - how many of it come
# $quorum (Number) - how many there should be
record-remark-quorum = Нет кворума: { $side }, { $there } из { $quorum }
# $agenda (Number) - how many minutes the agenda takes
# $meeting (Number) - how many minutes the meeting lasts
record-remark-agenda-long = Повестка занимает { $agenda } мин, а заседание длится { $meeting } мин.
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
# $field (Message) - what the field is called
record-history-many-changed = { $kind } ({ $count }): изменено поле «{ $field }»
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
# $state (Message) - what the new state is called
record-history-many-moved = { $kind } ({ $count }): { $state }
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
record-history-many-deleted = Удалено: { $kind } ({ $count })
# $name (Text) - what the view is called
record-history-view-saved = Сохранено представление «{ $name }»
# $name (Text) - what the view is called
record-history-view-deleted = Удалено представление «{ $name }»
