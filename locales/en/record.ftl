# Records that are kept as a sheet: what history says of them, and what stands on every sheet.

# $kind (Message) - what kind of record it is
# $name (Text) - its name
record-history-created = Created: { $kind } “{ $name }”
# $kind (Message) - what kind of record it is
# $name (Text) - its name
record-history-deleted = Deleted: { $kind } “{ $name }”
# $kind (Message) - what kind of record it is
# $name (Text) - the name of the record that was merged into another
record-history-merged = Merged: { $kind } “{ $name }”
# $kind (Message) - what kind of record it is
# $field (Message) - what the field is called
record-history-changed = { $kind }: { $field } changed
# $kind (Message) - what kind of record it is
# $state (Message) - what the new state is called
record-history-moved = { $kind }: { $state }
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-added = { $kind }: row added to { $part }
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-moved = { $kind }: row moved in { $part }
# $kind (Message) - what kind of record it is
# $part (Message) - what the part is called
record-history-row-deleted = { $kind }: row removed from { $part }
# $missing (Text) - the names of the fields and parts that are still empty
record-move-missing = Still missing: { $missing }
# $what (Message) - what falls due
# $on (Date) - when
# $away (Message) - how far away that is
record-due = { $what }: { $on } ({ $away })
# $what (Message) - the day that sources tell of differently
record-remark-dates-differ = Sources differ: { $what }
# $side (Message) - the side that has to act
record-remark-their-move = Clearance waits for: { $side }
# $count (Number) - how many items nobody has answered
record-remark-checks-open =
    { $count ->
        [one] { $count } item of the legal checklists is open
       *[other] { $count } items of the legal checklists are open
    }
record-remark-two-prevail = More than one text is said to prevail.
# $side (Message) - the side
# $there (Number) - how many of it come
# $quorum (Number) - how many there should be
record-remark-quorum = Quorum not reached: { $side }, { $there } of { $quorum }
# $agenda (Number) - how many minutes the agenda takes
# $meeting (Number) - how many minutes the meeting lasts
record-remark-agenda-long = The agenda takes { $agenda } minutes, the meeting { $meeting }.
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
# $field (Message) - what the field is called
record-history-many-changed = { $kind } ({ $count }): { $field } changed
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
# $state (Message) - what the new state is called
record-history-many-moved = { $kind } ({ $count }): { $state }
# $count (Number) - how many records
# $kind (Message) - what kind of record they are
record-history-many-deleted = Deleted: { $kind } ({ $count })
# $name (Text) - what the view is called
record-history-view-saved = Saved the view “{ $name }”
# $name (Text) - what the view is called
record-history-view-deleted = Deleted the view “{ $name }”
