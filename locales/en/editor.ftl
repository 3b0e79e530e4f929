# Writing a plan’s text.

editor-text = Text in several languages
editor-tools = Form of the text
editor-strong = Strong (Ctrl B)
editor-emphasis = Emphasis (Ctrl I)
editor-kind = Kind of passage
editor-kind-paragraph = Paragraph
editor-kind-heading-1 = Heading 1
editor-kind-heading-2 = Heading 2
editor-kind-heading-3 = Heading 3
editor-kind-list = List item
editor-kind-ordered = Numbered item
editor-kind-note = Source note
editor-kind-table = Table
editor-kind-figure = Figure
editor-add = New passage after (Enter)
editor-table = New table after
editor-up = Move up (Alt ↑)
editor-down = Move down (Alt ↓)
editor-delete = Delete the passage
editor-deleted = The passage was deleted.
editor-table-tools = Rows and columns
editor-row-add = + row
editor-column-add = + column
editor-row-delete = − row
editor-column-delete = − column
# $done (Number) - how many are translated
# $total (Number) - how many there are
# $stale (Number) - how many are older than the source
editor-progress = { $language }: { $done } of { $total } passages, { $stale } older than the source
editor-stale-next = Next stale translation
editor-stale-none = No translation is older than its source.
editor-mark = Mark as up to date
editor-spell = Spelling in Cyrillic
editor-spell-about = Each word as it is spelled. What you correct stays as you wrote it.
editor-spell-hint = Enter corrects the spelling
editor-columns = Languages to show
editor-source = source
editor-made = made from the Latin
# $number (Number) - its number
editor-passage-label = Passage { $number }, { $language }
editor-table-label = Table in passage { $number }, { $language }
# $row (Number) - the number of the row
# $column (Number) - the number of the column
editor-cell-label = Row { $row }, column { $column }, { $language }
editor-empty = Empty
editor-empty-write = Empty — Enter to begin
editor-missing = Not translated
editor-missing-write = Not translated — Enter to begin
editor-none = No text yet
editor-none-about = A plan’s text is made of passages, each in every language side by side.
editor-none-action = Write the first passage
editor-doubt = { $word }: could be spelled otherwise
editor-doubt-spellings = Spellings of { $word }
editor-doubt-other = Another spelling
editor-link = Link to a record ([[)
editor-link-title = Record to link to
editor-note = Footnote (Ctrl Alt F)
# $number (Text) - its number in the passage
editor-note-label = Footnote { $number }
editor-merge-right = Join →
editor-merge-below = Join ↓
editor-cell-split = Split cell
editor-header-row = Header row
editor-align-left = Column to the left
editor-align-center = Column to the middle
editor-align-right = Column to the right
editor-figure = Image or plot after
editor-figure-title = Image or plot
editor-figure-images = Images attached to this plan
editor-figure-none = No images are attached yet.
editor-figure-file = Attach a file…
editor-figure-plots = Plots of this office
editor-figure-plan = Progress of this plan
editor-figure-chain = Promise chain of this plan
editor-figure-terms = Terms of posts
editor-figure-record = Another plan, a fund or a survey
editor-figure-missing = There is nothing to show.
editor-figure-alternative = For those who do not see the image
editor-caption-write = No caption — Enter to begin
editor-caption-none = No caption
editor-outline = Outline
editor-outline-none = Headings of the text stand here.
editor-outline-hint = Drag a heading, or press Alt ↑ ↓, to move its whole section in every language.
editor-focus = Only the text
editor-focus-leave = Show everything
editor-counts = Words and pages
editor-counts-language = Language
editor-counts-words = Words
editor-counts-signs = Characters
editor-counts-pages = Pages
editor-higher = One level higher (Alt Shift ←)
editor-deeper = One level deeper (Alt Shift →)
editor-join = Join with the passage before
# $count (Text) - how many
editor-paste-pictures = Pictures left out: { $count }. Attach them as files.
editor-copy = Copy as formatted text
# $language (Text) - the language of the text
editor-copied = The text in { $language } is on the clipboard.
editor-copy-failed = The clipboard could not be written. Try again while this window is in front.
editor-paste-closed = Only words can be pasted into a translation here; new passages are made by who may change the text.
editor-mark-reviewed = Mark as reviewed
editor-source-changes = What changed in the source
editor-source-unknown = The wording that was translated is no longer kept, so the words cannot be compared.
