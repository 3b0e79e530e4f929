# Comparing versions

compare-title = Taqqoslash
compare-none = Hali tasdiqlangan tahrir yoʻq
compare-from = Oldingisi
compare-to = Keyingisi
compare-language = Til
compare-only-changed = Faqat oʻzgarganlari
compare-added = qoʻshilgan:
compare-removed = olib tashlangan:
compare-badge-added = Qoʻshilgan
compare-badge-removed = Olib tashlangan
compare-badge-changed = Oʻzgargan
compare-badge-moved = Koʻchirilgan
compare-badge-reshaped = Shakli oʻzgargan
# $added (Number) - how many were added
# $changed (Number) - how many were changed
# $moved (Number) - how many were moved
# $removed (Number) - how many were removed
compare-changes = qoʻshilgan: { $added } · olib tashlangan: { $removed } · oʻzgargan: { $changed } · koʻchirilgan: { $moved }
# $pages (Number) - how many pages
compare-pages = { $pages } sahifa
compare-print = Chop etish
compare-no-printing = Bu tahrirning bosma nusxasi saqlanmagan: u oldingi dasturda tasdiqlangan.
