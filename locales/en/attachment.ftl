# Attached files: what they are, and the card that shows them on every record.

attachment-role-signed-original = Signed original
attachment-role-draft = Draft
attachment-role-translation = Translation
attachment-role-scan = Scan
attachment-role-photograph = Photograph
attachment-role-other = Other
