# How confidential packets are, as the office says it.

# $text (Text) - what it says
classification-history-added = Classification added: { $text }
classification-history-changed = Classifications changed
classification-history-removed = Classification removed
