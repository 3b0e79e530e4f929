# Attached files: what they are, and the card that shows them on every record.

attachment-role-signed-original = Signed original
attachment-role-draft = Draft
attachment-role-translation = Translation
attachment-role-scan = Scan
attachment-role-photograph = Photograph
attachment-role-other = Other
attachment-title = Attachments
attachment-add = Attach files…
attachment-hint = Files can also be dropped on this page, or pasted.
attachment-none = Nothing is attached.
attachment-drop = Let go to attach
attachment-name = File name
attachment-role = What it is
attachment-language = Language
attachment-language-none = Not stated
# $name (Text) - the name of the file
attachment-details = Details of { $name }
# $name (Text) - the name of the file
attachment-show-named = Show { $name }
attachment-show = Show
attachment-open = Open in another program
# $name (Text) - the name of the file
attachment-open-named = Open { $name } in another program
attachment-opened = Another program shows a copy for reading only. It is wiped when the office is locked; to work on the file, save a copy.
attachment-save = Save a copy…
# $path (Text) - where the copy is
attachment-saved = Saved a copy: { $path }
attachment-remove = Remove
attachment-removed = The file was removed.
# $name (Text) - the name of the file
attachment-coming = Attaching { $name }
# $name (Text) - the name of the file
attachment-stop = Stop attaching { $name }
attachment-stop-short = Stop
attachment-pasted = Pasted picture
attachment-scans = Scanned, not attached yet
attachment-scan-attach = Attach
# $name (Text) - the name of the file
attachment-scan-attach-named = Attach { $name }
# $name (Text) - the name of the file
attachment-leaving = Copying { $name }
# $name (Text) - the name of the file
attachment-leaving-stop = Stop copying { $name }
