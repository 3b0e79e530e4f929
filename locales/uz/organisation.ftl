# What history says of organisations.

# $name (Text) - the name
organisation-history-added = Tashkilot qoʻshildi: { $name }
# $name (Text) - the name
organisation-history-renamed = Tashkilot nomi oʻzgartirildi: { $name }
