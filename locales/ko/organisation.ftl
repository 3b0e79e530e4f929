# What history says of organisations.

# $name (Text) - the name
organisation-history-added = 기관 추가: { $name }
# $name (Text) - the name
organisation-history-renamed = 기관 이름 변경: { $name }
