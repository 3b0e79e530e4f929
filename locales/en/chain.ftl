# What one record promises, answers, fulfils, funds or reports of another.

chain-verb-answers = answers
chain-verb-promises = promises
chain-verb-fulfils = carries out
chain-verb-funds = pays for
chain-verb-reports = reports
chain-after-answers = Answered by
chain-after-promises = Promised in it
chain-after-fulfils = Carried out by
chain-after-funds = Paid for by
chain-after-reports = Reported in
chain-before-answers = Answers
chain-before-promises = Promised by
chain-before-fulfils = Carries out
chain-before-funds = Pays for
chain-before-reports = Reports
# $number (String) - the number of the item in its packet
chain-row-item = item { $number }
chain-standing-none = Nothing follows from it yet.
chain-standing-told = It has been reported; no work follows from it.
# $all (Number) - how many records follow that can be finished
# $ended (Number) - how many of them are finished
chain-standing-some = { $ended } of { $all } that follow have nothing left to do.
chain-broken-decision-without-task = No task carries this decision out.
chain-broken-promise-without-project = Nothing carries out what this clause promises.
chain-broken-finding-without-measure = No measure answers this finding.
# $from (String) - the record that does it
# $to (String) - the one that it does it to
# $verb (Message) - what it does
chain-history-added = Linked: { $from } – { $verb } – { $to }
# $from (String) - the record that did it
# $to (String) - the one that it did it to
# $verb (Message) - what it did
chain-history-removed = Link taken back: { $from } – { $verb } – { $to }
chain-title = Where it stands
chain-column-number = No.
chain-column-relation = What it is to what came before
chain-column-record = Record
chain-column-kind = Kind
chain-column-state = State
# $item (String) - the item, as "item 3"
# $page (String) - the number of its page
chain-row-page = { $item }, page { $page }
# $first (String) - the number of its first page
# $item (String) - the item, as "item 3"
# $last (String) - the number of its last page
chain-row-pages = { $item }, pages { $first }–{ $last }
chain-tab = Where it stands
chain-list = The promise chain, from what was asked to what was reported
chain-none = Nothing came before this and nothing follows from it yet. Link it with what it answers, promises, carries out, pays for or reports.
chain-cut = The chain goes on; open a record at its end to see more.
chain-print = Print where it stands…
chain-link = Link with another record
# $name (String) - the record that is linked
chain-link-relation = What the other is to “{ $name }”
chain-link-record = The other record
chain-link-own-row = Which part of this record
chain-link-other-row = Which part of the other
chain-link-whole = The whole record
chain-link-choose = Choose the other record first.
chain-link-now = Link
chain-linked = The records are linked.
# $name (String) - the record at the other end
chain-unlink = Take back the link with “{ $name }”
# $name (String) - the record at the other end
chain-unlinked = The link with “{ $name }” was taken back.
# $count (Number) - how many records
chain-standing-reports = Records that stand behind what the packet reports: { $count }.
