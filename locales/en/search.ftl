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
search-kind-person = Person
search-kind-post = Post
search-kind-expert = Expert
search-kind-mou = Memorandum
search-kind-body = Body
search-kind-meeting = Meeting
search-kind-decision = Decision
search-kind-visit = Visit
search-kind-letter = Letter
search-kind-advice = Advice
search-kind-task = Task
search-kind-mou-template = Template of memoranda
search-kind-calendar = Calendar
