# What the check of an office file finds

check-nothing = the beginning
# $at (Text) - when
# $what (Text) - what was done
check-step = { $at }: { $what }
# $at (Text) - when
# $name (Text) - the record
# $what (Text) - what was done
check-step-of = { $at }, “{ $name }”: { $what }
# $at (Text) - when it was approved
# $name (Text) - the plan
# $version (Number) - the number
check-version-of = “{ $name }”, version { $version }, { $at }
# $at (Text) - when it was kept
# $name (Text) - the record
check-record-of = “{ $name }”, { $at }
# $step (Text) - the step
check-altered = A step of the history was altered after it was written: { $step }
# $after (Text) - the step before what is missing
# $before (Text) - the step after it
# $count (Number) - how many
check-missing = Steps of the history were removed ({ $count }), between: { $after } – and: { $before }
# $after (Text) - the step that stands last
# $count (Number) - how many
check-shortened = Steps were removed from the end of the history ({ $count }), after: { $after }
# $step (Text) - the step
check-reordered = A step of the history stands in another order than it was written: { $step }
# $step (Text) - the step
check-unlinked = A step of the history was built on another than the one before it: { $step }
# $at (Text) - when the last of them was made
# $count (Number) - how many
check-lacking = This computer has seen the file with more steps than it has now ({ $count }); the last was made on { $at }.
# $version (Text) - the version
check-version = The approved text is not what was approved: { $version }
# $step (Text) - the step that approved it
check-version-removed = An approved version was removed: { $step }
# $version (Text) - the version
check-version-unknown = No step of the history approved this version: { $version }
# $printing (Text) - the printing
check-printing = The kept printing no longer has the bytes that were kept: { $printing }
# $step (Text) - the step that kept it
check-printing-removed = A kept printing was removed: { $step }
# $printing (Text) - the printing
check-printing-unknown = No step of the history kept this printing: { $printing }
check-title = Check the office
check-about = Verifies the file, the chain of its history, every approved version and every kept printing.
check-busy = Checking…
check-sound = Sound
# $entries (Number) - how many entries of the history
# $printings (Number) - how many kept printings
# $records (Number) - how many records
# $versions (Number) - how many approved versions
check-counts = records: { $records } · steps: { $entries } · versions: { $versions } · printings: { $printings }
# $count (Number) - how many problems
check-found = Problems found: { $count }
check-advice = Keep this file as it is, compare it with a backup, and go on with the one that is sound.
