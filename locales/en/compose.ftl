# Putting a briefing packet together.

compose-new = New packet
compose-create = Create the packet
compose-first = Put the first packet together
compose-none = No packets yet
compose-none-about = A packet is what you take to a meeting: a cover, contents, and records, lists, charts, files and notes, in one language or in several.
# $count (Number) - how many
compose-items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
compose-title = Title
compose-title-language = Language of the title
compose-purpose = Purpose
compose-purpose-meeting = Meeting
compose-purpose-visit = Visit
compose-purpose-report = Report
compose-held-on = Date
compose-place = Place
compose-classification = Classification
compose-cover-title = What stands on the cover
compose-delete = Delete the packet
compose-deleted = The packet was deleted.
compose-back = All packets
compose-languages = Languages of the packet
compose-side-by-side = side by side
compose-part-cover = Cover
compose-part-contents = Contents
compose-list = Items of the packet
compose-open = Open
compose-remove = Remove
# $name (Text) - the name of the item
compose-removed = Removed from the packet: { $name }
compose-add = Add to the packet
compose-empty = Nothing in the packet yet
compose-empty-about = Add records, lists, charts, files and notes; they are numbered in this order. Readers and the cover can be said at any time.
compose-check = Before printing
compose-check-none-yet = The packet is empty.
compose-preview = Pages of the packet
compose-pages = Pages
# $number (Number) - its number
# $total (Number) - how many there are
compose-page = Page { $number } of { $total }
# $pages (Number) - how many pages
compose-about =
    { $pages ->
        [one] { $pages } page · A4
       *[other] { $pages } pages · A4
    }
compose-zoom = Zoom
# $percent (Number) - the share, in hundredths
compose-zoom-fit = Fit, { $percent }%
compose-save-pdf = Save PDF
compose-saving = Making the PDF
# $pages (Number) - how many pages
compose-saved =
    { $pages ->
        [one] Saved, { $pages } page: { $path }
       *[other] Saved, { $pages } pages: { $path }
    }
compose-print = Print
compose-setting = Setting the pages
compose-preview-empty = The pages appear here as soon as the packet has an item.
compose-add-here = Add a record, list, chart, file or note
compose-add-done = Back to the pages
compose-add-about = Press what you want to add, or drag it to its place on the left. It comes after the item that is chosen.
compose-add-records = Records
compose-add-lists = Lists
compose-add-plots = Charts
compose-add-files = Files
compose-add-written = Notes and ready-made pieces
compose-add-kind = Kind of record
compose-add-find = Find by name
compose-add-held = already in the packet
compose-add-all = all records
compose-add-open = with something left to do
compose-add-view = saved view
compose-add-none = Nothing found.
compose-add-no-files = No PDF or picture is attached to the packet or its records yet.
# $count (Number) - how many
compose-add-more = … and { $count } more. Type a part of the name.
compose-add-divider = a title over the items that belong to it
compose-add-note = your own words, for this packet alone
compose-piece-summary = what is asked, key figures, next steps
compose-piece-talking-points = what to say on each point of the agenda
compose-piece-earlier-decisions = what was decided, by whom, how it stands
compose-piece-interpreter-sheet = two languages in large facing columns
compose-drop-end = Drop here: at the end
compose-inwards = Under the item before it
compose-outwards = One level up
compose-item-settings = Settings
# $names (Text) - the names of the readers
compose-item-for = for { $names }
compose-item-for-nobody = for nobody yet
compose-item-parts = What is printed of it
compose-item-depth = Levels of text and goals
compose-item-depth-all = all
compose-item-about = What it is about
compose-item-readers = For whom
compose-item-readers-about = An edition for somebody else has nothing of this item. The numbers of the other items stay.
compose-item-orientation = Orientation of its pages
compose-item-words = Words for this packet
compose-item-words-language = Language of the words
compose-item-title-about = Where nothing stands here, it is called by its own name.
compose-item-asked-about = Stands first in the item, in the list of decisions asked for, and in the summary.
compose-item-opening = Opening words
compose-readers = Readers
compose-readers-none = for everybody, without numbers
compose-readers-about = Each reader gets numbered copies with the name on every page, and only the items that are for that reader.
compose-readers-copy = Copy
compose-readers-name = Name
compose-readers-count = Copies
compose-readers-language = Language
compose-readers-first-language = the first
compose-readers-actions = Actions
compose-readers-add = Add a reader: a person, or a name
# $name (Text) - the name of the reader
compose-readers-up = Move { $name } up
# $name (Text) - the name of the reader
compose-readers-down = Move { $name } down
# $name (Text) - the name of the reader
compose-readers-remove = Remove { $name }
compose-watermark = Watermark
compose-about-meeting = Meeting or visit
compose-classification-none = none
compose-furnish = Setting and contents
compose-large-print = Large print
compose-large-print-about = Larger letters for readers who ask for them
compose-duplex = For both sides of the sheet
compose-duplex-about = Wider margins at the spine
compose-lists-asked = List of decisions asked for
compose-lists-asked-about = After the contents, with item and page
compose-has-index = Index of people and organisations
compose-has-index-about = At the end, with the pages where they stand
compose-notes-lines = Lines for notes
compose-notes-lines-about = After each item, to be written on by hand
compose-notes-lines-none = none
# $count (Number) - how many lines
compose-notes-lines-count = { $count } lines
compose-way = From what it begins
compose-way-occasion = Meeting or visit
compose-way-before = The last packet
compose-way-template = Template
compose-way-about-occasion = Composed from the agenda, its papers and the people who come: summary, earlier decisions, papers, talking points, biographies and the interpreter’s sheet.
compose-way-about-before = The last packet brought up to date: what is done is left out, what follows takes its place, what is new is marked.
compose-way-about-template = Begins with the sections and pieces of a template, to be filled in.
compose-way-packet = Packet
compose-way-none = There is no packet yet to begin from.
compose-way-no-occasion = Choose the meeting or the visit.
compose-template = Template
compose-template-remove = Remove this template
compose-template-save = Save as a template
compose-template-name = Name of the template
# $name (Text) - the name of the template
compose-template-saved = The template “{ $name }” was saved.
# $added (Text) - how many items are new
# $dropped (Text) - how many were left out
# $renewed (Text) - how many read otherwise now
compose-updated = Brought up to date: new { $added }, changed { $renewed }, left out { $dropped }
# $names (Text) - the names of what was left out
compose-updated-dropped = Left out, since nothing is left to do: { $names }
compose-propose = Compose the packet
compose-propose-open = Open the packet
compose-next = From this packet, the next
compose-more = More
compose-check-open = Look at them
compose-check-clean = Nothing to look at.
compose-check-title = Before printing: what to look at
compose-check-about = Nothing here forbids printing. Press a line to go to its place.
# $count (Number) - how many
compose-check-before-print = There are { $count } things to look at before printing.
# $pages (Text) - how many pages are set
# $about (Text) - about how many there will be
compose-setting-pages = Setting the pages: { $pages } of about { $about }
