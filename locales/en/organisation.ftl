# What history says of organisations.

# $name (Text) - the name
organisation-history-added = Added the organisation { $name }
# $name (Text) - the name
organisation-history-renamed = Changed the name of an organisation: { $name }
