# What history says of organisations.

# $name (Text) - the name
organisation-history-added = Добавлена организация: { $name }
