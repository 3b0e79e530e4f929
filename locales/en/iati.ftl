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
