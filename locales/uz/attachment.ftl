# Attached files: what they are, and the card that shows them on every record.

attachment-role-signed-original = Imzolangan asl nusxa
attachment-role-draft = Loyiha
attachment-role-translation = Tarjima
attachment-role-scan = Skaner nusxasi
attachment-role-photograph = Fotosurat
attachment-role-other = Boshqa
