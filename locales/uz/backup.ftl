# Backup copies of the office and what is kept of them.

## What a check can find

backup-problem-page = Faylning bir sahifasi oʻzgartirilgan yoki oʻqib boʻlmaydi: { $detail }
backup-problem-table = Jadval buzilgan: { $detail }
backup-problem-reference = Mavjud boʻlmagan yozuvga havola bor, jadval: { $table }
backup-problem-chain = Tarix oʻzgartirilgan, yozuv: { $entry }
backup-problem-piece = Ilova faylining mazmuni ilova qilingandagidek emas: { $digest }
# $plan (Text) - which plan and version
backup-problem-version = Tasdiqlangan reja matni tasdiqlangandan keyin oʻzgartirilgan: { $plan }
