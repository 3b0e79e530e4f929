# Joint projects as activities of IATI, written and read.

iati-new = New
iati-changed = Changed
iati-same = Unchanged
# $element (Text) - the name of the element, as the file has it
iati-left-element = Not kept here: { $element }
# $element (Text) - the name of the element, as the file has it
# $text (Text) - what stands there
iati-left-value = Not taken: { $element }, “{ $text }”
# $element (Text) - the name of the element, as the file has it
# $tag (Text) - the language, as the file has it
iati-left-language = In another language: { $element }, “{ $tag }”
# $state (Message) - the state that the file has
iati-left-state = The file has the status “{ $state }”. Move the project by hand.
iati-left-whole = The activity has no identifier or title, or its identifier came before.
iati-history-entered = Projects were taken from an IATI file
iati-title = Joint projects as IATI XML
iati-about = Files of activities by the IATI standard 2.03, as donors and registers exchange them. What a file would do is shown before anything is written, and one undo takes it back.
iati-save = Save all as IATI XML…
iati-choose = Choose a file to take in…
# $count (Number) - how many projects
# $path (String) - the file
iati-saved = Projects saved: { $count }. { $path }
iati-unready = Not in the file, for they have no organisation with a role or no date yet:
iati-nothing = The file has nothing new.
iati-column-standing = What happens
iati-column-identifier = Identifier
iati-column-title = Title
iati-column-changes = What is written
iati-column-left = What is not taken
# $count (Number) - how many projects
iati-enter = Take in { $count }
# $count (Number) - how many projects
iati-entered = Projects taken in: { $count }.
# $field (Message) - the field
# $part (Message) - the part of the record that it is in
iati-omitted-field = { $part }: { $field }
# $part (Message) - the part of the record that the row is in
iati-omitted-row = { $part }: entry with something missing
iati-omitted = Kept here, and not in the file:
