# Backup copies of the office and what is kept of them.

## What a check can find

# $detail (Text) - what the check of the encryption said
backup-problem-page = A page of the file was altered or cannot be read: { $detail }
# $detail (Text) - what the check of the tables said
backup-problem-table = A table is not as it should be: { $detail }
# $table (Text) - the name of the table
backup-problem-reference = A row refers to one that is not there, in the table { $table }.
# $entry (Text) - the number of the entry
backup-problem-chain = The history was altered at the entry { $entry }.
# $digest (Text) - the digest of the file
backup-problem-piece = The bytes of an attached file are not those that were attached: { $digest }

## Where the office stands

backup-hazard-network = This office stands on another computer or a network drive. If the connection breaks, or two computers open it at once, the file can be damaged. Keep the office on this computer's own disk, and choose the network as the second folder of its backups.
backup-hazard-cloud = This office stands in a folder that a cloud service such as OneDrive keeps the same on several computers. The service can copy the file in the midst of a change, or put an older one in its place. Move the office to a folder that stays on this computer.
