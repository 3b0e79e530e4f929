# What went wrong and what to do about it, one message for each code of an error.

## The office file

error-office-not-found = There is no office file at this place. It may have been moved or renamed. Choose the file again.
error-office-not-an-office = This file is not a Hamkor office. Nothing in it was changed. Choose a file whose name ends in .hamkor.
error-office-damaged = This office file is damaged and was not opened. It was left as it is. Restore the latest backup beside it.
# $theirs (Number) - the version of the file's form
# $ours (Number) - the newest version that this program knows
error-office-newer = This office was made by a newer Hamkor (file form { $theirs }; this program knows up to { $ours }). The file was left as it is. Install the newer Hamkor to open it.
# $seconds (Number) - how long to wait before the next try; 0 means none
error-office-wrong-passphrase =
    { $seconds ->
        [0] The passphrase is not right. Check the keyboard language and Caps Lock, then try again.
        [one] The passphrase is not right. Check the keyboard language and Caps Lock, and try again in { $seconds } second.
       *[other] The passphrase is not right. Check the keyboard language and Caps Lock, and try again in { $seconds } seconds.
    }
error-office-locked = The office is locked. Enter the passphrase to go on.
error-office-in-use = Another program is using this office file. Close it there, then open it here again.
# $path (Text) - where the file is
error-office-exists = There is already a file at “{ $path }”. It was left as it is. Choose another name, or open that file.
# $path (Text) - the folder
error-office-folder-missing = The folder “{ $path }” does not exist. Choose another folder, or make this one first.
# $path (Text) - the file
error-office-read-only = The file “{ $path }” can be read but not changed. Take away its write protection, or copy it to a folder of your own.
error-disk-full = The disk is full, so nothing more can be saved. What was saved before is safe. Free some space, then try again.
# $detail (Text) - what the database said, for support
error-storage = The office file could not be read or written. Check that its disk is connected, then try again. Detail for support: { $detail }

## Passphrase and members

error-passphrase-too-weak = This passphrase is too easy to guess. Use four or more words that do not belong together.
error-passphrase-differs = The two passphrases are not the same. Type both again.
error-name-empty = The name is empty. Type a name.
error-member-unknown = This person is not a member of the office, or has left it. Choose a name from the list.
error-not-allowed = Your role does not allow this. Ask the deputy chairman or a colleague whose role does.
error-drafter-cannot-approve = The person who drafted a plan cannot approve it. Ask another member to approve it.

## Plans

error-move-not-allowed = The plan cannot go to that state from the one it is in. Look at the steps that are open to it now.
error-plan-not-found = This plan is no longer there. It may have been deleted; it can be brought back with Undo.
error-plan-frozen = The text of this plan is closed to changes in its present state. Return it to draft, or begin its next version.
error-plan-title-missing = The plan needs a title in its source language and at least one passage. Write them, then submit it again.
error-passage-not-found = This passage is no longer there. It may have been deleted; it can be brought back with Undo.
error-organisation-not-found = This organisation is no longer in the list. Choose another, or add it.
error-node-not-found = This goal, objective or measure is no longer there. It may have been deleted; it can be brought back with Undo.
error-indicator-not-found = This indicator is no longer there. It may have been deleted; it can be brought back with Undo.
error-record-not-found = This record is no longer there. It may have been deleted; it can be brought back with Undo.

## Packets and paper

error-packet-not-found = This packet is no longer there. It may have been deleted; it can be brought back with Undo.
error-packet-empty = The packet has no items yet. Add something to it first.
error-print-no-printer = No printer was found. Connect one, or save the packet as a PDF.
# $detail (Text) - what the printing system said
error-print-failed = The packet could not be sent to the printer. Check that the printer is on, or save the packet as a PDF. Detail: { $detail }
# $detail (Text) - what the typesetter said, for support
error-typeset-failed = The pages could not be made. Your text is safe. Detail for support: { $detail }

## Undo

error-undo-nothing = There is nothing to undo.
error-redo-nothing = There is nothing to redo.
# $member (Text) - who changed it later
# $when (Text) - when, already formatted
error-undo-conflict = This cannot be undone, because { $member } changed the same place later ({ $when }). Nothing was changed. Look at the history to see both.
error-undo-not-possible = Approvals and prints cannot be undone. To go on working on an approved plan, begin its next version.

## Dates, numbers, languages

# $text (Text) - what was typed
error-date-invalid = “{ $text }” is not a date. Write it like 2012-11-28 or 28 November 2012.
error-date-order = The end comes before the start. Change one of the two dates.
# $text (Text) - where it cannot be read
error-calendar-unreadable = This is no calendar that Hamkor can read: { $text }. Choose a calendar file that another program saved.
# $text (Text) - the day
error-calendar-recurring = The day “{ $text }” repeats by a rule. Hamkor keeps dated days; save the calendar with each day by itself.
# $text (Text) - what was typed
error-number-invalid = “{ $text }” is not a number. Use digits only, with a sign or a decimal point where needed.
# $tag (Text) - the language tag that was asked for
error-language-unknown = Hamkor does not know the language “{ $tag }”. Choose one of ko, uz, uz-Cyrl, ru and en.
error-spelling-not-a-word = A spelling is one word, made of letters only.

## Backups and files

# $path (Text) - the backup
error-backup-not-found = There is no backup at “{ $path }”. Choose another from the list.
# $path (Text) - the backup
error-backup-damaged = The backup “{ $path }” did not pass its check and was not used. Choose an older one.
# $path (Text) - the folder that the backup was to go to
error-backup-failed = No backup could be made in “{ $path }”. Your office is safe, but it has no new copy. Check that the folder is connected and has space.
# $path (Text) - the file
error-attachment-file-missing = There is no file at “{ $path }” any more. It may have been moved or renamed. Choose it again.
# $path (Text) - what was to be attached
error-attachment-not-a-file = “{ $path }” is a folder. Only files can be attached: choose the files in it.
error-attachment-stopped = Attaching was stopped. Nothing of the file was kept.
error-attachment-interrupted = The office was locked or closed while the file came in. Nothing of the file was kept. Attach it again.
error-pdf-unreadable = This PDF cannot be shown here. It may be damaged or locked with a password. Open it in another program, or save a copy.
error-preview-too-large = This file is too large to be shown here. Open it in another program, or save a copy.
# $name (Text) - the name of the file
# $detail (Text) - what the system said
error-no-program = No program on this computer opened “{ $name }”. Save a copy, and open it with a program of your choice. Detail: { $detail }
# $path (Text) - the file that is already there
error-restore-over-existing = A backup is never restored over a file that exists: “{ $path }”. Choose a new name.
# $path (Text) - the file
# $detail (Text) - what the system said
error-file-write = The file “{ $path }” could not be written. Check the folder and its free space. Detail: { $detail }
# $path (Text) - the file
# $detail (Text) - what the system said
error-file-read = The file “{ $path }” could not be read. Check that it is there and that you may open it. Detail: { $detail }
error-settings-damaged = The settings on this computer could not be read, so Hamkor began with its own. Your offices are not affected.

## The rest

# $detail (Text) - for support
error-unexpected = Something went wrong that Hamkor did not expect. What was saved is safe. Close the program and open it again; should it happen again, send this to support: { $detail }
error-move-not-ready = Something that this step needs is still missing. The record says what.
error-move-needs-another = Whoever reported cannot verify. Ask another member to do it.
error-reason-missing = This step needs a reason. Write why.
error-nothing-open = No item on the agenda is open, so there is nothing to carry over.
error-no-next-meeting = The body has no later meeting that is planned. Create it first.
# $text (Text) - what was typed
error-time-invalid = “{ $text }” is not a time of day. Write it like 09:30.
# $name (Text) - the name of the record that refused
# $reason (Text) - why
error-one-of-many = Nothing was changed. “{ $name }”: { $reason }
error-none-chosen = No record is chosen. Choose the records in the list first.
error-visit-empty = The visit has nothing to put on this paper yet. Add delegates or the programme first.
# $text (Text) - what was typed
error-money-invalid = “{ $text }” is not an amount of money. Write it like USD 330,000 or 1,200,000.50 UZS.
# $text (Text) - what was typed
error-currency-missing = “{ $text }” names no currency. Add won, soum or dollars.
# $year (Text) - the year of the day from which on
# $month (Text) - its month, in two digits
# $day (Text) - its day, in two digits
# $whole (Number) - the sum in per cent
# $hundredths (Text) - its hundredths, in two digits
error-shares-differ-on = From { $year }-{ $month }-{ $day } on the shares add up to { $whole }.{ $hundredths }%, not to 100%. To change members, move the consortium to “Revised” first.
# $whole (Number) - the sum in per cent
# $hundredths (Text) - its hundredths, in two digits
error-shares-differ = The shares add up to { $whole }.{ $hundredths }%, not to 100%. To change members, move the consortium to “Revised” first.
error-lead-missing = A consortium has one lead on every day. Choose who leads.
error-statement-head = No line of this file names the columns of a statement. It needs a date and an amount, or money in and money out.
# $line (Number) - the number of the line
# $text (Text) - what cannot be read in it
error-statement-line = Line { $line } of the statement cannot be read: “{ $text }”. Nothing was entered. Correct the file, then try again.
# $day (Text) - the day, as YYYY-MM-DD
# $to (Text) - the name of the laptop that has the office
error-office-handed-over = This copy was handed over to { $to } on { $day } and can only be read until it comes back. Take the office back, or go on without that copy.
error-opened-read-only = This file was opened only to be read. Close it and open it again to change it.
error-not-handed-over = This copy is not handed over. It can be changed as it is.
# $name (Text) - the name of both
error-hand-over-to-itself = Both laptops are called { $name }. Give the other laptop a name of its own.
# $path (Text) - the file
error-take-back-itself = “{ $path }” is the file that is open here. Choose the file that came back from the other laptop.
# $path (Text) - the file
error-take-back-other-office = “{ $path }” is another office. Choose the file of this office that came back.
# $path (Text) - the file
error-take-back-passphrase = “{ $path }” has another passphrase than this copy. Type the passphrase of that file.
# $path (Text) - the file
# $to (Text) - the name of the laptop that it is meant for
error-take-back-for-another = “{ $path }” was handed over to { $to }, so the office is there. Choose the file that was written for this computer. If this computer is { $to }, give it that name in the settings.
error-take-back-diverged = The two copies have gone different ways: the file lacks steps that this copy has. Nothing was changed. Agree with your colleagues in which of them the work goes on.
error-chain-circle = This would close a circle: what comes after would also come before. Choose another record or another link.
error-chain-link-exists = The two are linked so already.
# $text (Text) - what was typed
error-year-invalid = “{ $text }” is not a year. Write four digits, as in 2013.
error-plot-empty = There is nothing to draw yet.
error-iati-too-large = The file is larger than 32 MB. Nothing was taken.
error-iati-too-deep = The file has too many elements, or elements that stand too deep in one another. Nothing was taken.
error-iati-entities = The file has a document type or entities of its own, which may hide other files or grow without end. Nothing was taken.
# $line (Number) - the line in the file
error-iati-damaged = The file cannot be read as XML from line { $line } on. Nothing was taken.
error-iati-other = This is no file of IATI activities of version 2. Choose another file.
error-iati-nothing = An IATI activity needs a project with a title, a day and an organisation with a role. No project has these yet.
error-scan-unreadable = This scan cannot be shown here. It may be damaged, or written in an unusual way. Open it in another program, or save a copy.
error-packet-too-deep = Items stand in four levels at most. Move the item higher up first.
# $name (Text) - the name of the file
error-attachment-not-printable = “{ $name }” is neither a PDF nor a picture, so it has no pages to print. Attach it as a PDF.
# $name (Text) - the name of the file
error-attachment-broken = The attached file “{ $name }” cannot be shown: it is damaged or locked with a password. Attach a readable copy, or take the item out of the packet.
# $item (Text) - the item's number and title
# $detail (Text) - what the typesetter said
error-item-refused = The item “{ $item }” could not be set on paper. Open it and look for an unusual picture or table, or take it out of the packet. Your text is safe. Detail for support: { $detail }
# $pages (Number) - how many pages there are
# $most (Number) - how many there may be
error-too-many-pages = The document would have { $pages } pages; at most { $most } can be set. Divide it into several packets.
# $name (Text) - the picture's name
error-picture-unreadable = The picture “{ $name }” cannot be read. Use a PNG, JPEG, GIF, WebP or SVG file that is not damaged and refers to no other file.
# $shortest (Number) - how many signs a password has at least
error-password-unusable = The password for the PDF needs at least { $shortest } characters and fits in one line. Choose another.
# $detail (Text) - what is known of it
error-apart-failed = The part of Hamkor that prepares large documents ended unexpectedly, perhaps for lack of memory. Your text is safe. Close other programs and try again, or divide the packet. Detail for support: { $detail }
error-pages-stopped = The pages were not finished, since you stopped it.
error-terms-all-there = The office has all the terms that come with Hamkor.
error-text-changed = The text has changed meanwhile, and nothing was replaced. Find the words again.
error-cells-not-merged = These cells cannot become one. Choose another cell of the same table; the head is joined only with itself.
# $name (Text) - the file's name
error-figure-not-an-image = { $name } cannot stand in a text. Choose a picture of the kind PNG, JPEG, GIF or WebP.
error-passage-not-text = A table or a figure cannot be split or joined with a passage.
# $rows (Number) - how many rows a table takes
# $columns (Number) - how many columns
error-table-too-large = The table is too large: a text takes { $rows } rows and { $columns } columns. Paste it in parts.
# $number (Number) - the passage's place
# $there (Text) - the plan's passage
# $here (Text) - the file's passage
error-draft-differs = The file and the plan do not have the same passages. They first differ at passage { $number }: the plan has “{ $there }”, the file “{ $here }”. Bring the file into the same order of headings, paragraphs, list items and tables, or take it in as a new plan.
error-draft-other = This is neither a DOCX nor an ODT text. Save it as DOCX in Word, Hangul or LibreOffice and choose that file.
error-draft-old = The file is of an older kind (DOC, HWP) or has a password. Open it in its program, save it as DOCX without a password, and choose that file.
error-draft-protected = The file has a password. Save it without one and choose it again.
# $part (Text) - the part of the file
error-draft-damaged = The file is damaged: its part { $part } cannot be read. Open it in its program, save it anew, and choose it again. Nothing was taken.
error-draft-too-large = The file is larger than can be taken: 64 MB, 256 MB unpacked, tables of 5,000 rows and 63 columns. Divide it and take in the parts. Nothing was taken.
error-draft-too-deep = The file has too many elements, or elements that stand too deep in one another. Nothing was taken.
error-draft-entities = The file has a document type or entities of its own, which may hide other files or grow without end. Nothing was taken.
error-draft-empty = There is no text in the file.
# $detail (Text) - why
error-draft-write = The Word file could not be made: { $detail }
error-version-not-found = The plan has no version of this number. See its overview for the approved versions.
error-plan-changed-meanwhile = The plan was changed while it was being set for paper, so it was not approved. Read it again and approve it then.
# $detail (Text) - what the typesetter said
error-approved-not-set = The version could not be set for paper, so it was not approved: { $detail }
error-kept-pdf-altered = The kept printing no longer has the bytes that were kept. Check the office in the settings and fetch this printing from a backup.
error-kept-pdf-missing = No printing of this version is kept in this language.
# $name (Text) - the member
error-line-member = { $name } cannot stand at this place: the drafter neither reviews nor approves, nobody is asked twice, and the role has to allow it.
# $names (Text) - the reviewers
error-review-outstanding = These reviewers have not answered yet: { $names }.
# $name (Text) - the approver
error-approver-is-another = { $name } was named to approve this plan.
error-not-asked = You were not asked to review this plan, or have answered already.
error-comment-not-found = This comment is no longer there. It may have been deleted; it can be brought back with Undo.
