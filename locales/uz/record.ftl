# Records that are kept as a sheet: what history says of them, and what stands on every sheet.

# $kind (Message) - what kind of record it is
# $name (Text) - its name
record-history-created = Yaratildi: { $kind } “{ $name }”
# $kind (Message) - what kind of record it is
# $name (Text) - its name
record-history-deleted = Oʻchirildi: { $kind } “{ $name }”
# $kind (Message) - what kind of record it is
# $name (Text) - the name of the record that was merged into another
record-history-merged = Birlashtirildi: { $kind } “{ $name }”
# $kind (Message) - what kind of record it is
# $field (Message) - what the field is called
record-history-changed = { $kind }: { $field } oʻzgartirildi
# $kind (Message) - what kind of record it is
# $state (Message) - what the new state is called
record-history-moved = { $kind }: “{ $state }” holatiga oʻtdi
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-added = { $kind }: { $part } – qator qoʻshildi
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-moved = { $kind }: { $part } – qator koʻchirildi
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-deleted = { $kind }: { $part } – qator oʻchirildi
# $missing (Text) - the names of the fields and parts that are still empty
record-move-missing = Hali toʻldirilmagan: { $missing }
# $what (Message) - what falls due
# $on (Date) - when
# $away (Message) - how far away that is
record-due = { $what }: { $on } ({ $away })
# $what (Message) - the day that sources tell of differently
record-remark-dates-differ = Manbalar turlicha koʻrsatadi: { $what }
# $side (Message) - the side that has to act
record-remark-their-move = Kelishuv kutilmoqda: { $side }
# $count (Number) - how many items nobody has answered
record-remark-checks-open = Huquqiy tekshiruvning { $count } ta bandi ochiq
record-remark-two-prevail = Bir nechta matn ustuvor deb koʻrsatilgan.
# $side (Message) - the side
# $there (Number) - how many of it come
# $quorum (Number) - how many there should be
record-remark-quorum = Kvorum yoʻq: { $side }, { $quorum } kishidan { $there } nafari
# $agenda (Number) - how many minutes the agenda takes
# $meeting (Number) - how many minutes the meeting lasts
record-remark-agenda-long = Kun tartibi { $agenda } daqiqa, yigʻilish esa { $meeting } daqiqa davom etadi.
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
# $field (Message) - what the field is called
record-history-many-changed = { $kind } ({ $count } ta): { $field } oʻzgartirildi
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
# $state (Message) - what the new state is called
record-history-many-moved = { $kind } ({ $count } ta): { $state }
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
record-history-many-deleted = Oʻchirildi: { $kind } ({ $count } ta)
# $name (Text) - what the view is called
record-history-view-saved = “{ $name }” koʻrinishi saqlandi
# $name (Text) - what the view is called
record-history-view-deleted = “{ $name }” koʻrinishi oʻchirildi
