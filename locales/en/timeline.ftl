# The screen of the history.

timeline-member = Whose changes
timeline-member-any = Everybody’s changes
timeline-kind-undo = Undo
timeline-kind-redo = Redo
timeline-kind-migration = Upgrade
timeline-undone = undone
timeline-more = Show earlier
timeline-none = No changes yet
timeline-none-about = Who changed what, and when, with the text before and after, will stand here.
