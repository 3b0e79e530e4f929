# What plans are called, where they stand, and what history says of them.

plan-state-idea = Idea
plan-state-draft = Draft
plan-state-in-review = In review
plan-state-returned = Returned
plan-state-approved = Approved
plan-state-in-force = In force
plan-state-superseded = Superseded
plan-state-withdrawn = Withdrawn
plan-move-begin-draft = Begin drafting
plan-move-take-up-again = Take up again
plan-move-redraft = Back to draft
plan-move-submit = Submit for review
plan-move-approve = Approve
plan-move-return = Return
plan-move-put-in-force = Put in force
plan-move-supersede = Supersede
plan-move-withdraw = Withdraw
plan-kind-development-strategy = Development strategy
plan-kind-national-programme = National programme
plan-kind-law-and-regulation = Law and regulation
plan-kind-institution-building = Institution building
plan-kind-data-centre = Data centre
plan-kind-education-and-curriculum-reform = Education and curriculum reform
plan-node-goal = Goal
plan-node-objective = Objective
plan-node-measure = Measure
# $date (Text) - when the source was changed, already formatted
plan-stale-since = source changed { $date }
# $title (Text) - the title of the plan
plan-history-created = Created the plan “{ $title }”
# $title (Text) - the title of the plan
plan-history-deleted = Deleted the plan “{ $title }”
# $title (Text) - the title of the plan
plan-history-title-written = Wrote the title “{ $title }”
plan-history-kind-set = Changed the kind of the plan
# $name (Text) - the name
plan-history-kind-added = Added the kind of plan “{ $name }”
plan-history-responsible-set = Changed the responsible organisation
plan-history-due-set = Changed the due date
plan-history-dated-set = Changed the date of the plan
# $language (Message) - the name of the language
plan-history-source-set = Changed the source language: { $language }
# $state (Message) - the name of the state
# $title (Text) - the title of the plan
plan-history-moved = “{ $title }”: { $state }
# $title (Text) - the title of the plan
plan-history-next-version = Began the next version of “{ $title }”
plan-history-passage-added = Added a passage
plan-history-passage-changed = Changed the form of a passage
plan-history-passage-moved = Moved a passage
plan-history-passage-deleted = Deleted a passage
plan-history-text-written = Wrote text
# $language (Message) - the name of the language
plan-history-text-translated = Wrote a translation: { $language }
# $language (Message) - the name of the language
plan-history-translation-marked = Marked a translation as up to date: { $language }
plan-history-table-changed = Changed the form of a table
# $spelled (Text) - the spelling that was chosen
# $word (Text) - the word
plan-history-spelling-chosen = Chose the spelling “{ $spelled }” for “{ $word }”
# $level (Message) - goal, objective or measure
plan-history-node-added = Added: { $level }
# $name (Text) - the name
plan-history-node-named = Wrote the name “{ $name }”
plan-history-node-dated = Changed the dates of a measure
plan-history-node-changed = Changed a measure
plan-history-node-moved = Moved a goal, objective or measure
plan-history-node-deleted = Deleted a goal, objective or measure
plan-history-indicator-added = Added an indicator
# $name (Text) - the name
plan-history-indicator-named = Wrote the indicator “{ $name }”
plan-history-indicator-changed = Changed an indicator
plan-history-indicator-deleted = Deleted an indicator
# $value (Text) - the value, as typed
plan-history-value-added = Added the measured value { $value }
plan-history-value-deleted = Deleted a measured value
plan-history-opinion-given = Gave an opinion
plan-history-numbering-set = Changed the numbering
plan-history-passage-split = Split a passage
plan-history-passage-joined = Joined two passages
plan-history-section-moved = Moved a section
plan-history-pasted = Pasted a text
plan-compare-present = Present text
# $date (Text) - when the version was approved
# $number (Number) - the version's number
plan-compare-version = Version { $number } · approved { $date }
plan-compare-same = Nothing changed in this language.
plan-place-drafter = Drafter
plan-place-reviewer = Reviewer
plan-place-approver = Approver
plan-verdict-agrees = Agrees
plan-verdict-remarks = Agrees with remarks
plan-verdict-returns = Returns it
# $title (Text) - the title of the plan
# $verdict (Message) - what was answered
plan-history-answered = “{ $title }”, reviewed: { $verdict }
# $names (Text) - the reviewers who have not answered
plan-waits-review = Opinion of the reviewers: { $names }
# $name (Text) - the approver
plan-waits-approval = Approval: { $name }
plan-waits-any-approval = Approval
# $name (Text) - the drafter
plan-waits-mending = Returned, to be mended: { $name }
