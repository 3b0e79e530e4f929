# How confidential packets are, as the office says it.

# $text (Text) - what it says
classification-history-added = Maxfiylik belgisi qoʻshildi: { $text }
classification-history-changed = Maxfiylik belgilari oʻzgartirildi
classification-history-removed = Maxfiylik belgisi olib tashlandi
