# What the command line hamkor-cli says.

## Help: the program and its commands

cli-about = Hamkor without a window: make, check, read, print and keep an office from the command line.
cli-sample-about = Make the sample office in a new file
cli-check-about = Check an office file: its pages, its records and its history
cli-list-about = List what an office holds
cli-find-about = Find words in an office, in any script
cli-attach-about = Attach a file to a record
cli-attachments-about = List the files of a record, save a copy of one, or remove one
cli-packet-about = Print a briefing packet to a PDF
cli-backup-about = Make a checked backup of an office
cli-restore-about = Restore a backup as a new office file
cli-spell-about = Respell Uzbek text from one script in the other, from standard input to standard output
cli-calendar-about = Working days of a country: a year, the end of a term, or iCalendar

## Help: headings

cli-usage = Usage
cli-commands = Commands
cli-options = Options
cli-arguments = Arguments

## Help: arguments and options

cli-office-about = The office file
cli-from-about = What is read: the backup to restore, or the spelling of the text that comes in (uz or uz-Cyrl)
cli-to-about = Where it goes: the folder for the backup, the new office file, or the spelling of the text that goes out (uz or uz-Cyrl)
cli-kind-about = What to list: plans
cli-record-kind-about = What kind of record it is
cli-record-about = The name of the record in any language, or its identity
cli-file-about = The file to attach
cli-role-about = What the file is to its record
cli-file-language-about = The language of the file: ko, uz, uz-Cyrl, ru or en
cli-member-about = Which member does it; without it, the one who is listed first
cli-save-about = The name of the file to save a copy of
cli-copy-about = Where the copy is written
cli-remove-about = The name of the file to remove
cli-words-about = The words to find, in any language and script; - reads them from standard input, a line for each search
cli-packet-name-about = The name of the packet; without it, the most recent one
cli-language-about = The language of the paper, or two side by side: ko, uz, uz-Cyrl, ru, en (for example ko,uz)
cli-out-about = The PDF file to write
cli-large-about = How many more plans the sample office has, to try a large one
cli-country-about = Whose working days: uz (Uzbekistan) or kr (Korea)
cli-week-about = How many days of a week are worked: 5 or 6; without it, 5
cli-year-about = The year whose days are listed; without it, the present one
cli-term-from-about = The day on which a term begins; it is counted from the day after
cli-add-about = How many days the term has
cli-counting-about = What the term counts: working (working days) or calendar (every day, its end moved to a working day); without it, working
cli-days-about = An iCalendar file to take the days from instead of Hamkor’s own; - is standard input
cli-icalendar-about = Answer as iCalendar, which other programs read
cli-json-about = Answer in JSON; a list is a JSON array
cli-program-language-about = The language in which this program speaks: ko, uz, uz-Cyrl, ru or en

## Help: what stands in the place of a value

cli-value-office = OFFICE
cli-value-words = WORDS
cli-value-folder = FOLDER
cli-value-backup = BACKUP
cli-value-name = NAME
cli-value-file = FILE
cli-value-record = RECORD
cli-value-date = DATE
cli-value-number = NUMBER
cli-value-command = COMMAND

## Help: notes

cli-notes-passphrase = The passphrase is asked for at the terminal. For scripts it is taken from the environment variable HAMKOR_PASSPHRASE.
cli-exit-codes =
    Exit codes:
    0 done
    1 the office has problems, or nothing was found
    2 the command was not understood
    3 the office could not be opened
    4 it could not be done
    5 a file could not be read or written

## The passphrase

cli-passphrase-prompt = Passphrase:
cli-passphrase-unasked = There is no terminal to ask for the passphrase at. Set the environment variable HAMKOR_PASSPHRASE, or run the command in a terminal.

## Results

# $path (Text) - the new office file
cli-sample-made = The sample office was made: { $path }
# $records (Number) - how many records were checked
# $entries (Number) - how many entries of the history were checked
cli-check-good = The office is sound. Records checked: { $records }; history entries checked: { $entries }.
# $problems (Number) - how many problems were found
cli-check-bad =
    { $problems ->
        [one] The office has { $problems } problem. Restore a backup made before it, or send this report to support.
       *[other] The office has { $problems } problems. Restore a backup made before them, or send this report to support.
    }
# $path (Text) - the PDF file
# $pages (Number) - how many pages it has
cli-packet-made =
    { $pages ->
        [one] The PDF was written: { $path } ({ $pages } page)
       *[other] The PDF was written: { $path } ({ $pages } pages)
    }
# $path (Text) - the backup file
cli-backup-made = The backup was made and checked: { $path }
# $path (Text) - the new office file
cli-restore-made = The backup was restored as a new office: { $path }
# $name (Text) - the name of the file
cli-attached = The file was attached: { $name }
# $name (Text) - the name of the file
cli-attachment-removed = The file was removed: { $name }
# $path (Text) - where the copy is
cli-attachment-saved = A copy was saved: { $path }
cli-found-none = Nothing was found. Try fewer words, or only the beginning of a word.
cli-list-none = There is nothing to list yet.
# $date (Text) - the last day of the term
cli-term-ends = The term ends on { $date }.
# $days (Text) - the days that it hangs on, separated by commas
cli-term-estimated = Not yet certain, because these days are estimated: { $days }.
cli-calendar-rest = day off
cli-calendar-work = worked
cli-calendar-estimated = estimated
cli-term-endless = The term has no end in this calendar.

## What was typed

cli-help-about = Show this help
cli-version-about = Show the version
# $text (Text) - the word that was not understood; may be empty
cli-not-understood = The command was not understood: { $text }. Add --help to see what can be typed.
# $text (Text) - what is missing
cli-missing = Something is missing: { $text }. Add --help to see what can be typed.
# $passphrase (Text) - the passphrase of the sample office
cli-sample-passphrase = Its passphrase is: { $passphrase }
cli-visit-about = Print a paper for a visit to a PDF
cli-visit-name-about = The name of the visit
cli-visit-paper-about = Which paper: the programme, the list of delegates, the name plates or the seating plan
cli-balance-about = Tell what the joint project fund has on a day
cli-fund-about = The name of the fund; without it, the first
cli-at-about = The last day that counts; without it, today
cli-in-about = The currency to turn everything into: krw, uzs or usd; without it, the fund’s own
cli-import-about = Show what a bank statement would enter into the fund, and enter it with --apply
cli-statement-about = The CSV file of the bank or the ledger
cli-currency-about = The currency of amounts that name none: krw, uzs or usd
cli-encoding-about = How the file is encoded: utf-8, windows-1251 or cp949; without it, found out
cli-apply-about = Enter the lines; without it, nothing is changed
# $count (Number) - how many lines
cli-imported = Lines entered: { $count }. Undo in the program takes them back in one step.
# $count (Number) - how many lines
cli-import-shown = Lines to be entered: { $count }. Nothing was changed; add --apply to enter them.
cli-hand-over-about = Hand an office over to another laptop: write a copy for it, and close this one to changes
cli-take-back-about = Take back an office from the file that came back
cli-laptop-about = The name of the laptop that is to have the office
cli-here-about = The name of this laptop; without it, the name that the computer gives itself
cli-new-copy-about = The new office file to write
cli-came-about = The file that came back
# $path (Text) - the file
# $to (Text) - the name of the laptop
cli-handed-over = The office was handed over to { $to }: { $path }
# $path (Text) - the backup
cli-taken-back = The office is back. What stood here is kept: { $path }
cli-chain-about = Tell where a record stands: what it answers, promises, fulfils, funds and reports, in both directions
cli-plot-about = Draws a plot as SVG: of a fund, a survey, a plan, the posts, or a promise chain
cli-plot-kind-about = What is drawn
cli-plot-record-about = The record by its name in any language; the posts need none
# $path (String) - the file
cli-plot-made = Plot written: { $path }
cli-plot-chain-about = Draw the chain in which the record stands: what it answers, promises, fulfils, funds and reports
cli-svg-about = Where to write the SVG
cli-export-iati-about = Write joint projects to a file of IATI activities 2.03
cli-project-about = The name of the project; without it, all
cli-new-xml-about = The XML file to write
# $count (Number) - how many projects
cli-iati-written = Projects written: { $count }.
# $name (Text) - the name of the project
cli-iati-unready = Not written, for it has no organisation with a role or no day: { $name }
cli-import-iati-about = Show what a file of IATI activities would make and change, and do it with --apply
cli-activities-about = The XML file of IATI activities
cli-iati-apply-about = Make and change the projects; without it, nothing is changed
# $count (Number) - how many projects
cli-iati-entered = Projects made or changed: { $count }. Undo in the program takes them back in one step.
# $count (Number) - how many projects
cli-iati-shown = Projects to be made or changed: { $count }. Nothing was changed; add --apply to do it.
# $text (Text) - what it is, with how often
cli-iati-omitted = Kept in the office, and not in the file: { $text }
cli-import-language-about = The language of the file: ko, uz, uz-Cyrl, ru or en
cli-import-title-about = The title of the plan; else the file's own, else its name
cli-import-into-about = The plan whose text it is, by title or identity; without it a new plan is made
cli-import-kind-about = The kind of the new plan, as the office names it; else the first
cli-import-show-about = Only show what would be made
# $title (Text) - the plan's title
cli-draft-entered = Taken in: { $title }
cli-draft-shown = Nothing was written. Without --show it is taken in.
cli-export-about = Write a plan as a DOCX file, in one language or in two side by side
cli-export-comments-about = Let the comments on the passages go along in the file
cli-export-plans-only = Only plans are written as DOCX.
cli-export-docx-only = The file's name must end in .docx.
cli-import-draft-about = Take a DOCX or ODT file in as a plan, or as the text of a plan in another language
cli-compare-about = Compare two versions of a plan word by word
cli-compare-plan-about = The title of the plan in any language, or its identity
cli-compare-from-about = The number of the earlier version
cli-compare-to-about = The number of the later version; without it, the present text
cli-compare-language-about = The language whose text is compared
cli-version-kept-about = Write the kept printing of an approved version: the very bytes
cli-version-number-about = The number of the version
cli-version-language-about = The language of the printing
