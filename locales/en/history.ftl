# What history says of each step, and the names of the fields that a step changed.

## The office and its members

history-office-founded = Founded the office
history-office-named = Named the office
# $name (Text) - the name of the member
history-member-added = Added the member { $name }
# $name (Text) - the name of the member
history-member-changed = Changed the member { $name }
# $name (Text) - the name of the member
history-member-retired = Retired the member { $name }

## Attached files

# $name (Text) - the name of the file
history-attachment-added = Attached the file { $name }
# $name (Text) - the new name of the file
history-attachment-renamed = Renamed an attached file to { $name }
# $name (Text) - the name of the file
history-attachment-described = Described the attached file { $name }
# $name (Text) - the name of the file
history-attachment-removed = Removed the attached file { $name }

## Undo and redo

# $what (Message) - what history says of the step that was taken back
history-undone = Undone: { $what }
# $what (Message) - what history says of the step that was done again
history-redone = Redone: { $what }
history-program = Hamkor itself

## Fields that are texts

history-field-title = Title
history-field-name = Name
history-field-short-name = Short name
history-field-text = Text
history-field-cell = Table cell
history-field-unit = Unit
history-field-place = Place
history-field-classification = Classification
history-field-spelling = Spelling
history-field-wording-state = State of the translation

## Fields of plans

history-field-state = State
history-field-kind = Kind
history-field-version = Version
history-field-source-language = Source language
history-field-responsible = Responsible organisation
history-field-drafter = Drafter
history-field-due = Due
history-field-dated = Dated
history-field-position = Position
history-field-level = Level
history-field-table = Form of the table
history-field-starts = Start
history-field-ends = End
history-field-example = Example
history-field-baseline = Baseline
history-field-target = Target
history-field-period-starts = Start of the period
history-field-period-ends = End of the period
history-field-measured-on = Measured on
history-field-value = Value
history-field-source = Source

## Fields of packets, members, organisations and files

history-field-purpose = Purpose
history-field-held-on = Held on
history-field-prepared-on = Prepared on
history-field-languages = Languages
history-field-role = Role
history-field-country = Country
history-field-default-language = Language of the office
history-field-retired = Retired
history-field-file-name = File name

## What was added or removed

history-field-record = Record
history-field-passage = Passage
history-field-node = Goal, objective or measure
history-field-indicator = Indicator
history-field-indicator-value = Measured value
history-field-packet-item = Item of the packet
history-field-opinion = Opinion
history-field-plan-version = Approved version
history-field-attachment = Attached file
history-field-file-role = What the file is
history-field-file-language = Language of the file
history-value-yes = Yes
history-value-no = No

## What a passage and a translation can be

history-passage-heading = Heading
history-passage-paragraph = Paragraph
history-passage-list-item = List item
history-passage-table = Table
history-passage-figure = Figure
history-passage-note = Source note
history-wording-original = Original
history-wording-translated = Translated
history-wording-reviewed = Reviewed
# $to (Text) - the name of the laptop that has the office
history-handed-over = Handed the office over to { $to }
# $to (Text) - the name of the laptop that was to have the office
history-hand-over-failed = The office was not handed over to { $to } after all
# $from (Text) - the name of the laptop that it comes from
history-taken-back = Took the office back from { $from }
# $to (Text) - the name of the laptop that had the office
history-went-on = Went on without the copy on { $to }
history-field-chain-link = link of the promise chain
history-field-chain-from = who does it
history-field-chain-verb = what it does
history-field-chain-to = to what
history-field-editions = Editions
history-field-large-print = Large print
history-field-duplex = Both sides of the sheet
history-field-notes-lines = Lines for notes
history-field-has-index = Index of people and organisations
history-field-lists-asked = List of decisions asked for
history-field-packet-about = Meeting or visit
history-field-item-parts = Parts of the record
history-field-item-depth = Levels
history-field-item-query = What is listed
history-field-item-readers = For whom
history-field-orientation = Orientation
history-field-copies = Copies
history-field-edition-language = Language of the edition
history-field-reader = Reader
history-field-emblem = Emblem
history-field-watermark = Watermark
history-field-body = Text
history-field-asked = Decision asked for
history-field-packet-template = Template of packets
history-field-point = Talking point
history-emblem-chosen = Chose the office’s emblem
history-field-line-member = In the approval line
history-field-line-place = Place
history-field-verdict = Answer
history-field-quote = Words commented on
history-field-comment-done = Comment settled
history-field-pages = Pages
history-field-plan-line = Approval line
history-field-comment = Comment
history-field-kept-pdf = Kept printing
history-field-printing = Printing
history-field-printing-way = Where to
history-field-printing-place = Printer or file
