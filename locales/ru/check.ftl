# What the check of an office file finds

check-nothing = начало
# $at (Text) - when
# $what (Text) - what was done
check-step = { $at }: { $what }
# $at (Text) - when
# $name (Text) - the record
# $what (Text) - what was done
check-step-of = { $at }, «{ $name }»: { $what }
# $at (Text) - when it was approved
# $name (Text) - the plan
# $version (Number) - the number
check-version-of = «{ $name }», редакция { $version }, { $at }
# $at (Text) - when it was kept
# $name (Text) - the record
check-record-of = «{ $name }», { $at }
# $step (Text) - the step
check-altered = Запись истории изменена после того, как была сделана: { $step }
# $after (Text) - the step before what is missing
# $before (Text) - the step after it
# $count (Number) - how many
check-missing = Из истории удалены записи ({ $count }), между: { $after } – и: { $before }
# $after (Text) - the step that stands last
# $count (Number) - how many
check-shortened = С конца истории удалены записи ({ $count }), после: { $after }
# $step (Text) - the step
check-reordered = Запись истории стоит не в том порядке, в каком была сделана: { $step }
# $step (Text) - the step
check-unlinked = Запись истории не связана с предыдущей: { $step }
# $at (Text) - when the last of them was made
# $count (Number) - how many
check-lacking = На этом компьютере в файле было больше записей, чем сейчас ({ $count }); последняя сделана: { $at }.
# $version (Text) - the version
check-version = Утверждённый текст не совпадает с тем, что утверждали: { $version }
# $step (Text) - the step that approved it
check-version-removed = Утверждённая редакция удалена: { $step }
# $version (Text) - the version
check-version-unknown = В истории нет записи об утверждении этой редакции: { $version }
# $printing (Text) - the printing
check-printing = Сохранённый отпечаток не совпадает с тем, что сохраняли: { $printing }
# $step (Text) - the step that kept it
check-printing-removed = Сохранённый отпечаток удалён: { $step }
# $printing (Text) - the printing
check-printing-unknown = В истории нет записи о сохранении этого отпечатка: { $printing }
check-title = Проверить офис
check-about = Проверяет файл, цепочку истории, каждую утверждённую редакцию и каждый сохранённый отпечаток.
check-busy = Идёт проверка…
check-sound = Всё в порядке
# $entries (Number) - how many entries of the history
# $printings (Number) - how many kept printings
# $records (Number) - how many records
# $versions (Number) - how many approved versions
check-counts = записей: { $records } · шагов: { $entries } · редакций: { $versions } · отпечатков: { $printings }
# $count (Number) - how many problems
check-found = Найдено нарушений: { $count }
check-advice = Сохраните этот файл как есть, сравните с резервной копией и продолжайте с исправным.
