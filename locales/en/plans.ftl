# The list of plans and a plan’s record.

plans-new = New plan
plans-create = Create the plan
plans-first = Write the first plan
plans-none = No plans yet
plans-none-about = Policy plans belong here: strategies, programmes, laws and institutions, in every language side by side.
plans-waiting = Waiting for me { $count }
# $count (Number) - how many
plans-translation = To translate { $count }
plans-kind = Kind
plans-kind-own = A kind of our own
plans-kind-name = Name of the kind
plans-descending = Reverse order
plans-untitled = Untitled
plans-title = Title
plans-title-in = Title · { $language }
plans-rename = Change the title
plans-source = Source language
plans-source-hint = The others are marked when this one changes after them.
plans-due = by { $date }
plans-due-field = Due
plans-dated = Dated
plans-date-hint = For example 2013-01-31.
# $version (Number) - the number of the version
plans-version = version { $version }
# $passages (Number) - how many passages
plans-status = Version { $version } · passages: { $passages }
plans-drafter = Drafted by
plans-drafter-is = drafted by { $name }
plans-responsible = Responsible organisation
plans-responsible-is = responsible: { $name }
plans-responsible-none = Choose or add an organisation
plans-path = The way of the plan
plans-path-done = (done)
plans-tab-overview = Overview
plans-tab-text = Text
plans-tab-goals = Goals and measures
plans-tab-history = History
plans-to-packet = Add to a packet
plans-print = Print the plan
plans-print-about = Choose the packet in which it is printed.
plans-new-packet = New packet with this plan
plans-in-packet = already in it
plans-added-to-packet = Added to the packet “{ $packet }”.
plans-next-version = Begin the next version
plans-opinion = Opinion
plans-opinion-hint = It stays with the plan, with your name and the date.
plans-opinion-empty = Write why, so that the drafter can act on it.
plans-opinions-title = Opinions
plans-opinions-none = Opinions of reviewers will stand here.
plans-versions-title = Approved versions
plans-versions-none = An approved text is frozen here under its number.
plans-approved = approved { $date }, { $name }
plans-digest = Digest of the frozen text
plans-delete = Delete the plan
plans-delete-about = The plan leaves the list and every packet. It can be brought back with Undo.
plans-deleted = The plan was deleted.
