# Briefing packets: what they are for, what to look at before printing, and what history says of them.

packet-purpose-meeting = Meeting
packet-purpose-visit = Visit
packet-purpose-report = Report
packet-warning-empty = There is no text
# $state (Message) - the name of the state
packet-warning-unapproved = Not approved: { $state }
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-stale =
    { $count ->
        [one] { $language }: { $count } text is older than its source
       *[other] { $language }: { $count } texts are older than their source
    }
# $count (Number) - how many texts
# $language (Message) - the name of the language
packet-warning-missing =
    { $count ->
        [one] { $language }: { $count } text is missing
       *[other] { $language }: { $count } texts are missing
    }
# $name (Text) - the name
packet-warning-deleted = “{ $name }” was deleted and is not printed
# $title (Text) - the title of the packet
packet-history-created = Created the packet “{ $title }”
# $title (Text) - the title of the packet
packet-history-deleted = Deleted the packet “{ $title }”
packet-history-changed = Changed the packet
packet-history-item-added = Added an item to the packet
packet-history-item-moved = Moved an item of the packet
packet-history-item-removed = Took an item out of the packet
