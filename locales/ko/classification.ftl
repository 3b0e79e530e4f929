# How confidential packets are, as the office says it.

# $text (Text) - what it says
classification-history-added = 보안 등급 추가: { $text }
classification-history-changed = 보안 등급 변경
classification-history-removed = 보안 등급 삭제
