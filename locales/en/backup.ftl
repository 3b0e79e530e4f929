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
# $plan (Text) - which plan and version
backup-problem-version = The approved text of a plan was altered after its approval: { $plan }
