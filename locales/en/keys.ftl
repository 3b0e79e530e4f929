# What the keys do.

keys-desk = Everywhere
keys-text = In a plan’s text
keys-find = Find anything
keys-undo = Undo
keys-redo = Redo
keys-print = Print what is open
keys-lock = Lock the office
keys-regions = Next part of the screen
keys-manual = The manual
keys-enter = Begin to write; then the next passage
keys-escape = Stop writing
keys-tab = Next language
keys-move = Move the passage
keys-marks = Strong, emphasis
keys-heading = Heading of that level
keys-paragraph = Paragraph
keys-list = List item
keys-delete = Delete an empty passage
keys-stale = Next translation to update
keys-packet = A packet
keys-packet-move = Move an item up or down
keys-packet-level = Move an item in or out
keys-packet-open = Settings of the chosen item
