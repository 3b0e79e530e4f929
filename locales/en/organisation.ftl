# What history says of organisations.

# $name (Text) - the name
organisation-history-added = Added the organisation { $name }
