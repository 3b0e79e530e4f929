# Comparing versions

compare-title = Compare
compare-none = No version is approved yet
compare-from = Earlier
compare-to = Later
compare-language = Language
compare-only-changed = Only what changed
compare-added = added:
compare-removed = removed:
compare-badge-added = Added
compare-badge-removed = Removed
compare-badge-changed = Changed
compare-badge-moved = Moved
compare-badge-reshaped = Form changed
# $added (Number) - how many were added
# $changed (Number) - how many were changed
# $moved (Number) - how many were moved
# $removed (Number) - how many were removed
compare-changes = added: { $added } · removed: { $removed } · changed: { $changed } · moved: { $moved }
# $pages (Number) - how many pages
compare-pages = pages: { $pages }
compare-print = Print
compare-no-printing = No printing is kept of this version: it was approved with an earlier program.
