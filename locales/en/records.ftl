# Lists of records that are kept as a sheet, and the sheet itself.

records-expert = Experts
records-post = Posts
records-mou = Memoranda
records-mou-template = Templates
records-body = Bodies
records-meeting = Meetings
records-decision = Decisions
records-visit = Visits
records-letter = Letters
records-advice = Advice
records-task = Tasks
records-person = People
records-organisation = Organisations
records-about-expert = From a government’s request to the end of the term: candidates, instruments, dates with their sources.
records-about-post = Posts that experts are sent to, with rank, host organisation and mandate.
records-about-mou = Memoranda with parties, clauses and obligations, clearance in both countries, and the last day to give notice.
records-about-mou-template = Documents to begin with, in every language: plans, memoranda, letters, minutes, briefs. What is to be filled in stands as «…».
records-about-body = Committees, experts meetings and forums, with their members, quorum and yearly duty.
records-about-meeting = Agenda, invitations and attendance of both sides, and minutes that both sides agree on.
records-about-decision = What meetings decided, who carries it out, and until when.
records-about-visit = Delegations in order of precedence, the programme hour by hour, and what came of it.
records-about-letter = Letters received and sent, with number, date, and what they ask.
records-about-advice = Questions put to the deputy chairman, the opinion given, and what followed.
records-about-task = One list of everything that was ordered: source, deadline, report, verification.
records-about-person = People of both sides: names in each language, positions over time, passports and visas.
records-about-organisation = Ministries, agencies, universities and firms, with their names over time.
# $kind (Text) - what kind of record it is
records-new = New: { $kind }
records-create = Create
records-name = Name or title
records-name-language = Written in
records-template = Template
records-template-none = Without a template
records-none = Nothing here yet
records-none-found = Nothing fits what you look for.
records-choose = Choose a record from the list.
records-seek = Find in the list
# $count (Number) - how many there are
records-all = All { $count }
# $count (Number) - how many have something left to do
records-open = Open { $count }
records-state-any = Every state
records-sort = Sort by
records-sort-name = Name
records-sort-changed = Last changed
records-sort-state = State
records-show-all = Show all
records-tab-sheet = Sheet
records-tab-links = Links
records-tab-history = History
records-path = Stages
records-languages = Languages shown
records-reason = Reason
records-reason-hint = It stays with the record, with your name and the date.
records-moved = Stages so far
# $part (Text) - what the part is called
records-row-add = Add to: { $part }
records-row-add-short = Add
records-row-none = No entries yet.
# $number (Number) - the number of the row
records-row-edit = Edit entry { $number }
# $number (Number) - the number of the row
records-row-close = Close entry { $number }
records-row-up = Move up
records-row-down = Move down
records-row-delete = Remove
records-row-deleted = The entry was removed.
records-empty = —
records-yes = Yes
records-no = No
records-not-chosen = Not chosen
records-open-record = Open
records-links-none = Nothing refers to this record.
records-delete = Delete
records-delete-about = It disappears from the lists. Undo brings it back.
records-delete-hanging = These records refer to it, and will no longer do so:
records-deleted = The record was deleted.
records-merge = Merge
records-merge-about = Everything that refers to this record, and all its entries, go over to the record that you choose. Undo takes them apart again.
records-merge-into = Merge into
records-merged = The two records were merged.
records-carry-over = Carry open items over
records-carried-over = The open items are on the agenda of the next meeting.
records-to-packet = Add to packet
records-export = Export
records-export-about = What the list shows now is written to a file for a spreadsheet, in your language.
# $count (Number) - how many records were written
# $path (Text) - the file
records-exported =
    { $count ->
        [one] { $count } record written to { $path }
       *[other] { $count } records written to { $path }
    }
records-timeline = Timeline of posts
records-timeline-none = No expert has a day to begin with yet.
records-calendar = Calendars
records-about-calendar = Working days of both countries.
records-table = Table
records-options = View options
# $count (Number) - how many conditions narrow the list
records-options-count = View options ({ $count })
records-conditions = Conditions
records-conditions-none = The list shows every record.
records-condition-add = Add condition
records-condition-remove = Remove condition
records-condition-field = Field
records-condition-test = Condition
records-condition-value = Value
records-condition-from = From
records-condition-to = To
records-test-any-of = is one of
records-test-between = lies between
records-test-has = contains
records-test-empty = is empty
records-test-filled = is filled in
records-columns = Columns
records-group = Group by
records-group-none = No groups
records-group-empty = Not filled in
records-views = Views
records-view-usual = Usual view
records-view-name = Name of the view
records-view-save = Save view
records-view-delete = Delete view
records-view-saved = The view was saved.
records-view-deleted = The view was deleted.
records-apply = Apply
# $count (Number) - how many records are chosen
records-chosen = { $count } chosen
# $count (Number) - how many records the list has
records-choose-all = Choose all { $count }
records-choose-none = Clear choice
# $name (Text) - the name of the record
records-choose-row = Choose: { $name }
records-together = Change together
records-together-about = All chosen records change in one step, which one undo takes back. If one of them refuses, none changes.
records-together-what = What to do
records-together-set = Change a field
records-together-move = Move to a state
records-together-delete = Delete
records-together-no-move = The chosen records have no move in common.
records-together-value = New value
# $count (Number) - how many records changed
records-together-done =
    { $count ->
        [one] { $count } record changed.
       *[other] { $count } records changed.
    }
# $count (Number) - how many records the list shows
records-total =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
records-visit-papers = Print for the visit
records-fund = Joint project fund
records-about-fund = What each side pledged and paid, what was committed and spent, and the balance on any day.
records-money-example = USD 330,000
records-proposal = Proposals
records-project = Joint projects
records-about-proposal = Proposals of joint projects, weighed by the Committee; one that is accepted becomes a project.
records-about-project = Joint projects with roles, results and their indicators, reports due and sites.
records-make-project = Make a project
records-project-made = The project was made from the proposal.
records-consortium = Consortia
records-about-consortium = Consortia of firms: who leads, with which share, and who took whose place over time.
records-survey = Surveys
records-about-survey = Surveys of the level of informatization: weighted indicators, scores with evidence, findings and recommendations.
records-delete-files = These files go with it:
records-programme = Education programmes
records-about-programme = Education programmes that a plan reforms: courses with their credits, students by year, and the post that answers for each.
records-term = Glossary
records-about-term = Terms in every language: the preferred words, those that are allowed or forbidden, and where they are from. Texts are held to them.
