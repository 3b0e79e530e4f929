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
