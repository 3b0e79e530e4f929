# Bodies that meet: their kinds, sectors and seats.

body-kind-committee = Committee
body-kind-experts-meeting = Experts meeting
body-kind-forum = Forum
body-kind-briefing = Briefing
body-kind-working-group = Working group
body-sector-government = Government
body-sector-academia = Academia
body-sector-association = Associations
body-sector-firm = Firms
body-seat-co-chair = Co-chair
body-seat-member = Member
body-seat-secretary = Secretary
body-seat-interpreter = Interpreter
body-seat-observer = Observer
