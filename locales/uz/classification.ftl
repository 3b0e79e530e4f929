# How confidential packets are, as the office says it.

# $text (Text) - what it says
classification-history-added = Maxfiylik darajasi qoʻshildi: { $text }
classification-history-changed = Maxfiylik darajalari oʻzgartirildi
classification-history-removed = Maxfiylik darajasi olib tashlandi
