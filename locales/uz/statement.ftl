# Statements of a bank or a ledger, entered into the fund.

statement-history-entered = Bank koʻchirmasini kiritish
statement-import = Bank koʻchirmasini import qilish
statement-about = Bank yoki buxgalteriya dasturidan olingan jadval fayli. Kodlash usuli oʻzi aniqlanadi. Kelgan mablagʻ tushum, ketgani sarf boʻlib kiritiladi. Tasdiqlamaguningizcha hech narsa yozilmaydi.
statement-currency = Hisobvaraq valyutasi
statement-choose = Faylni tanlash
statement-line-no = Satr
statement-goes-to = Qayerga
statement-known = Avval kiritilgan
statement-new = Yangi
# $count (Number) - how many lines
statement-enter = { $count } tasini kiritish
statement-nothing = Barcha satrlar avval kiritilgan.
statement-entered = Koʻchirma kiritildi. Bekor qilish uni bir qadamda qaytaradi.
