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
packet-editions-one = One language
packet-editions-side-by-side = Two languages side by side
packet-editions-each = One edition a language
packet-part-facts = Key facts
packet-part-texts = Texts
packet-part-parts = Tables of its parts
packet-part-plots = Charts
packet-part-reckoned = Calculated tables
packet-part-chain = Promise chain
packet-piece-summary = One-page summary
packet-piece-talking-points = Talking points
packet-piece-earlier-decisions = State of earlier decisions
packet-piece-interpreter-sheet = Interpreter’s sheet
packet-orientation-portrait = Portrait
packet-orientation-landscape = Landscape
packet-news-new = new
packet-news-changed = changed
packet-text-title = Title
packet-text-body = Text
packet-text-asked = Decision asked for
packet-plotted-record = Chart
packet-plotted-chain = Promise chain
packet-plotted-terms = Terms of all posts
packet-content-record = Record
packet-content-list = List
packet-content-plot = Chart
packet-content-attachment = Attached file
packet-content-note = Note
packet-content-divider = Section
packet-content-piece = Ready-made piece
# $plotted (Message) - what is shown
# $record (Text) - the name of the record
packet-plot-of = { $record }: { $plotted }
# $piece (Message) - what it is
# $record (Text) - the name of the record
packet-piece-of = { $piece }: { $record }
packet-history-item-changed = Changed an item of the packet
packet-history-readers = Changed the readers of the packet
packet-piece-biography = Biography
packet-biography-name = Name
# $name (Text) - the name of the person
packet-biography-photograph = Photograph of { $name }
packet-decisions-none = There are no earlier decisions.
packet-decisions-evidence = Result and evidence
packet-interpreter-nothing = There is no text to interpret yet. Write the talking points, or choose a record.
packet-summary-asked = What is asked
packet-summary-figures = Key figures
packet-summary-next = Next steps
# $name (Text) - the name of the meeting or the visit
packet-proposed-title = Briefing packet: { $name }
packet-section-papers = Papers of the agenda
packet-section-people = Counterparts
packet-section-programme = Programme
packet-section-background = Background
packet-section-matter = The matter
packet-section-proposal = Proposal
packet-template-meeting = A meeting
packet-template-visit = A visit
packet-template-report = A report
# $name (Text) - the name of the template
packet-history-template-saved = Saved a template of packets: { $name }
packet-history-template-removed = Removed a template of packets
packet-template-empty = An empty packet
packet-finding-deleted = deleted
packet-finding-missing-glyph = signs that the fonts do not have
packet-finding-empty = nothing stands here
packet-finding-blank = a blank to be filled in
packet-finding-missing = missing translation
packet-finding-stale = translation older than its source
packet-finding-unapproved = not approved
packet-finding-too-wide = a table wider than the page
packet-finding-coarse = a coarse picture
packet-finding-divider = No item belongs to this section.
# $language (Message) - the name of the language
packet-finding-missing-in = missing: { $language }
# $language (Message) - the name of the language
packet-finding-stale-in = older than its source: { $language }
# $dots (Number) - how many dots an inch
packet-finding-coarse-dots = { $dots } dots an inch; 150 are needed
packet-finding-title = Title
