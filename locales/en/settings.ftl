# Settings.

settings-program = This computer
settings-language = Language
settings-theme = Colours
settings-theme-system = As in the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-lock-after = Lock when nobody works
settings-lock-hint = Sleep locks it at once.
# $count (Number) - how many
settings-minutes =
    { $count ->
        [one] after { $count } minute
       *[other] after { $count } minutes
    }
settings-office = This office
settings-file = File
settings-version = Hamkor
settings-close = Close the office
settings-passphrase = Change the passphrase
settings-passphrase-old = Present passphrase
settings-passphrase-action = Change
settings-passphrase-changed = The passphrase was changed.
settings-passphrase-backups = Earlier backups keep the passphrase that they were made with.
settings-members = Members
settings-members-who = Members are managed by the deputy chairman.
settings-member-name = Name of the member
settings-member-role = Role of { $name }
settings-member-new = New member
settings-member-add = Add
settings-member-retire = Retire
settings-member-retire-who = Retire { $name }
# $name (Text) - the name of the member
settings-member-retired = Retired: { $name }
settings-backups = Backups
settings-backups-about = A copy is made every hour and on closing, opened again and checked. Kept: 24 hours, 30 days, and one a month.
settings-backup-now = Back up now
settings-backup-making = Making a checked copy
settings-backup-made = The backup was made and checked.
settings-backup-checked = checked
settings-backup-hourly = hourly
settings-backup-daily = daily
settings-backup-monthly = monthly
settings-backup-manual = by hand
settings-backups-none = No backup yet. The first one is made within the hour; you can make one now.
settings-second = Second folder
settings-second-none = Not chosen. Choose one on another disk, so that a broken disk takes nothing with it.
settings-second-choose = Choose a folder
settings-second-stop = Do not use it
settings-restore = Restore
settings-restore-which = Restore the backup of { $when }
settings-restore-name = { $name } (restored)
settings-restoring = Restoring beside the original
settings-restored = Restored to { $path }. The open office was not touched.
settings-scans = Scanner’s folder
settings-scans-about = What the scanner writes there is offered on every record, to be attached with one click.
settings-scans-none = Not chosen.
settings-classifications = Classifications of packets
settings-classifications-about = As your office says them, in each language. Every page of a packet bears its own.
settings-classification-add = Add a classification
# $name (Text) - what it says
settings-classification-up = Move “{ $name }” up
# $name (Text) - what it says
settings-classification-remove = Remove “{ $name }”
settings-emblem = Emblem of the office
settings-emblem-about = Stands on the cover of every packet. Attach a picture, then choose it.
settings-emblem-chosen = Emblem
settings-emblem-none = none
