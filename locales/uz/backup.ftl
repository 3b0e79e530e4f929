# Backup copies of the office and what is kept of them.

## What a check can find

backup-problem-page = Faylning bir sahifasi oʻzgartirilgan yoki oʻqib boʻlmaydi: { $detail }
backup-problem-table = Jadval buzilgan: { $detail }
backup-problem-reference = Mavjud boʻlmagan yozuvga havola bor, jadval: { $table }
backup-problem-chain = Tarix oʻzgartirilgan, yozuv: { $entry }
backup-problem-piece = Ilova faylining mazmuni ilova qilingandagidek emas: { $digest }

## Where the office stands

backup-hazard-network = Bu ofis boshqa kompyuterda yoki tarmoq diskida joylashgan. Aloqa uzilsa yoki uni bir vaqtda ikki kompyuter ochsa, fayl shikastlanishi mumkin. Ofisni shu kompyuterning oʻz diskida saqlang, tarmoqni esa zaxira nusxalarning ikkinchi papkasi sifatida tanlang.
backup-hazard-cloud = Bu ofis OneDrive kabi bulut xizmati bir nechta kompyuterda bir xil saqlab turadigan papkada joylashgan. Xizmat faylni oʻzgarish paytida nusxalashi yoki uning oʻrniga eskisini qoʻyishi mumkin. Ofisni faqat shu kompyuterda turadigan papkaga koʻchiring.
