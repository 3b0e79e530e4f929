# What search calls the places where words were found.

search-part-title = Title
search-part-heading = Heading
search-part-text = Text
search-part-node = Goal or measure
search-kind-office = Office
search-kind-member = Member
search-kind-organisation = Organisation
search-kind-plan = Plan
search-kind-packet = Briefing packet
search-kind-attachment = Attached file
