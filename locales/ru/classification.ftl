# How confidential packets are, as the office says it.

# $text (Text) - what it says
classification-history-added = Добавлен гриф: { $text }
classification-history-changed = Изменены грифы
classification-history-removed = Гриф удалён
