# Attached files: what they are, and the card that shows them on every record.

attachment-role-signed-original = 서명 원본
attachment-role-draft = 초안
attachment-role-translation = 번역본
attachment-role-scan = 스캔본
attachment-role-photograph = 사진
attachment-role-other = 기타
