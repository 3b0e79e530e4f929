# What the check of an office file finds

check-nothing = boshlanishi
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
check-version-of = “{ $name }”, { $version }-tahrir, { $at }
# $at (Text) - when it was kept
# $name (Text) - the record
check-record-of = “{ $name }”, { $at }
# $step (Text) - the step
check-altered = Tarixdagi qadam yozilgandan keyin oʻzgartirilgan: { $step }
# $after (Text) - the step before what is missing
# $before (Text) - the step after it
# $count (Number) - how many
check-missing = Tarixdan qadamlar olib tashlangan ({ $count }). Oldingisi: { $after } – keyingisi: { $before }
# $after (Text) - the step that stands last
# $count (Number) - how many
check-shortened = Tarix oxiridan qadamlar olib tashlangan ({ $count }). Oxirgi qadam: { $after }
# $step (Text) - the step
check-reordered = Tarixdagi qadam yozilgan tartibdan boshqa oʻrinda turibdi: { $step }
# $step (Text) - the step
check-unlinked = Tarixdagi qadam oldingi qadamga bogʻlanmaydi: { $step }
# $at (Text) - when the last of them was made
# $count (Number) - how many
check-lacking = Bu kompyuter faylni hozirgidan koʻproq qadam bilan koʻrgan ({ $count }); oxirgisi: { $at }.
# $version (Text) - the version
check-version = Tasdiqlangan matn tasdiqlangan paytdagidan farq qiladi: { $version }
# $step (Text) - the step that approved it
check-version-removed = Tasdiqlangan tahrir olib tashlangan: { $step }
# $version (Text) - the version
check-version-unknown = Tarixda bu tahrirni tasdiqlagan qadam yoʻq: { $version }
# $printing (Text) - the printing
check-printing = Saqlangan bosma nusxa saqlangan paytdagidan farq qiladi: { $printing }
# $step (Text) - the step that kept it
check-printing-removed = Saqlangan bosma nusxa olib tashlangan: { $step }
# $printing (Text) - the printing
check-printing-unknown = Tarixda bu bosma nusxani saqlagan qadam yoʻq: { $printing }
check-title = Idorani tekshirish
check-about = Faylni, tarix zanjirini, har bir tasdiqlangan tahrir va saqlangan bosma nusxani tekshiradi.
check-busy = Tekshirilmoqda…
check-sound = Sogʻlom
# $entries (Number) - how many entries of the history
# $printings (Number) - how many kept printings
# $records (Number) - how many records
# $versions (Number) - how many approved versions
check-counts = yozuvlar: { $records } · qadamlar: { $entries } · tahrirlar: { $versions } · bosma nusxalar: { $printings }
# $count (Number) - how many problems
check-found = Topilgan muammolar: { $count }
check-advice = Bu faylni oʻz holicha saqlang, zaxira nusxasi bilan solishtiring va sogʻlomi bilan davom eting.
