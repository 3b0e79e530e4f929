# Putting a briefing packet together.

compose-new = New packet
compose-create = Create the packet
compose-first = Put the first packet together
compose-none = No packets yet
compose-none-about = A packet is what you take to a meeting: a cover, contents and plans, printed in one language or in two.
# $count (Number) - how many
compose-items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
compose-title = Title
compose-title-language = Language of the title
compose-purpose = Purpose
compose-purpose-meeting = Meeting
compose-purpose-visit = Visit
compose-purpose-report = Report
compose-held-on = Date
compose-place = Place
compose-classification = Classification
compose-cover-title = What stands on the cover
compose-delete = Delete the packet
compose-deleted = The packet was deleted.
compose-back = All packets
compose-languages = Languages of the packet
compose-side-by-side = side by side
compose-part-cover = Cover
compose-part-contents = Contents
compose-list = Items of the packet
compose-open = Open
compose-remove = Remove
# $name (Text) - the name of the item
compose-removed = Removed from the packet: { $name }
compose-add = Add a plan to the packet
compose-empty = Nothing in the packet yet
compose-empty-about = Add plans below; they are numbered in this order.
compose-check = Before printing
compose-check-none-yet = The packet is empty.
compose-check-empty = without text
compose-check-missing = missing translations
compose-check-stale = stale translations
compose-check-unapproved = not approved yet
compose-preview = Pages of the packet
compose-pages = Pages
# $number (Number) - its number
# $total (Number) - how many there are
compose-page = Page { $number } of { $total }
# $pages (Number) - how many pages
compose-about =
    { $pages ->
        [one] { $pages } page · A4
       *[other] { $pages } pages · A4
    }
compose-zoom = Zoom
# $percent (Number) - the share, in hundredths
compose-zoom-fit = Fit, { $percent }%
compose-save-pdf = Save PDF
compose-saving = Making the PDF
# $pages (Number) - how many pages
compose-saved =
    { $pages ->
        [one] Saved, { $pages } page: { $path }
       *[other] Saved, { $pages } pages: { $path }
    }
compose-print = Print
compose-setting = Setting the pages
compose-preview-empty = The pages appear here as soon as the packet has an item.
