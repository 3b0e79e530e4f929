# Briefing packets: what they are for, what to look at before printing, and what history says of them.

packet-purpose-meeting = Yigʻilish
packet-purpose-visit = Tashrif
packet-purpose-report = Hisobot
packet-warning-empty = Matn yoʻq
# $state (Message) - the name of the state
packet-warning-unapproved = Tasdiqlanmagan: { $state }
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-stale = { $language }: { $count } ta matn asl matndan eski
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-missing = { $language }: { $count } ta matn yoʻq
# $name (Text) - the name
packet-warning-deleted = “{ $name }” oʻchirilgan va chop etilmaydi
# $title (Text) - the title of the packet
packet-history-created = “{ $title }” toʻplami yaratildi
# $title (Text) - the title of the packet
packet-history-deleted = “{ $title }” toʻplami oʻchirildi
packet-history-changed = Toʻplam oʻzgartirildi
packet-history-item-added = Toʻplamga band qoʻshildi
packet-history-item-moved = Toʻplam bandi koʻchirildi
packet-history-item-removed = Toʻplamdan band olib tashlandi
