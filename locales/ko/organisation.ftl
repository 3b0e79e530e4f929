# What history says of organisations.

# $name (Text) - the name
organisation-history-added = 기관 추가: { $name }
