# Texts of word processors on their way in and out

# $detail (Text) - what it said, or was called
# $kind (Message) - what it is
draft-left-with = { $kind } “{ $detail }”
draft-left-contents = The table of contents was left: paper makes it by itself.
draft-left-field = A field is now plain text and no longer updates.
draft-left-form = A form control is now plain text.
draft-left-text-box = The words of a text box were taken as paragraphs after the one beside it.
draft-left-equation = An equation was not taken.
draft-left-drawing = A drawing, diagram or chart was not taken. Save it as a PNG image and add that.
draft-left-embedded = An embedded file of another program was not taken. Attach it to the plan.
draft-left-page-margin = A header or footer was not taken: paper has its own.
draft-left-picture-kind = A picture is neither PNG nor JPEG and was not taken. Save it as PNG and add that.
draft-left-picture-missing = A picture is not in the file, which only names it.
draft-left-picture-in-table = A picture in a table stands after the table now.
draft-left-table-in-table = A table in a table was taken as the words of its cell.
draft-left-deep-heading = A heading deeper than the third level stands on the third. Its level was
draft-left-deep-item = A list item deeper than the third level stands on the third. Its level was
draft-left-hidden = Hidden text was not taken.
draft-left-raised = Raised or lowered letters were taken as ordinary ones.
draft-left-symbol = A sign of a symbol font was not taken.
draft-left-reading = The reading over a word was not taken.
draft-left-formatting = A tracked change of formatting was accepted.
draft-left-address = A link leads out of the office; its words were taken without the address.
draft-left-macros = The macros were not taken.
draft-left-made = Hamkor makes this part itself, so it was not read.
draft-left-unknown = Something that Hamkor does not know was taken as plain text, where it had any.
# $title (Text) - the plan's title
draft-history-entered = The plan “{ $title }” was taken from a file
draft-history-rewritten = The text was taken anew from a file
# $language (Message) - the language
draft-history-translated = The text was taken from a file: { $language }
draft-heading = Heading
draft-paragraph = Paragraph
draft-list-item = List item
draft-table = Table
draft-figure = Figure
draft-note = Source note
# $count (Number) - how many
# $kind (Message) - of what
draft-count = { $kind }: { $count }
# $number (Number) - which passage
# $text (Text) - its first words
draft-place = { $number }. { $text }
# $author (Text) - who
# $text (Text) - what
draft-remark-comment = A comment by { $author }: “{ $text }”
# $author (Text) - who
# $text (Text) - what
draft-remark-insertion = A tracked insertion by { $author }, taken: “{ $text }”
# $author (Text) - who
# $text (Text) - what
draft-remark-deletion = A tracked deletion by { $author }, left out: “{ $text }”
draft-title = From a Word or OpenDocument file
draft-open = From a Word or OpenDocument file…
draft-about = A DOCX or ODT file becomes a plan, or the text of a plan in another language. It is shown first, with what cannot be taken, and one undo takes it back.
draft-choose = Choose a file…
draft-reading = Reading the file…
draft-language = Language of the file
draft-into = Take it in as
draft-into-new = A new plan
# $name (Text) - the plan's title
draft-into-plan = Text of: { $name }
draft-plan-title = Title of the plan
draft-will-make = What will be made
# $count (Number) - how many
draft-more = and { $count } more
draft-left-title = What could not be taken as it was
draft-left-none = Everything was taken.
draft-column-place = Where
draft-column-left = What and why
draft-column-kind = Kind
draft-column-text = Text
draft-enter = Take in
# $title (Text) - the plan's title
draft-entered = Taken in: { $title }
draft-save = Save as a Word file…
draft-save-language = Language of the file
draft-save-beside = Beside it
draft-save-alone = No second language
# $path (Text) - where
draft-saved = Saved: { $path }
draft-left-picture-left = A figure has no picture that a word processor takes: it is gone, or neither PNG nor JPEG.
draft-stop = Stop
draft-entering = Taking the text in…
draft-save-title = Save as a Word file
draft-saving = Writing the file…
# $text (Text) - what was put in
draft-remark-inserted = Inserted: “{ $text }”
# $text (Text) - what was taken out
draft-remark-deleted = Deleted: “{ $text }”
draft-remarks-title = What comes in as comments on the passages
draft-column-remark = Comment or tracked change
draft-left-comment-gone = A comment on a passage that is no longer in the plan was not written.
draft-save-comments = With the comments on its passages
