# Chop etish.

print-title = Chop etish
print-nothing = Reja, toʻplam yoki yozuvni oching yoxud roʻyxatni jadval koʻrinishida oching: ochiq turgani chop etiladi.
print-printer = Printer
print-copies = Nusxalar
print-copies-wrong = 1 dan 99 gacha.
print-duplex = Qogʻoz tomonlari
print-duplex-none = Bir tomonlama
print-duplex-long = Ikki tomonlama, uzun chet
print-duplex-short = Ikki tomonlama, qisqa chet
print-pages = Sahifalar
print-pages-all = Barcha sahifalar
print-pages-hint = Masalan: 1–3, 5.
print-pages-wrong = Sahifalarni 1–3, 5 kabi yozing.
print-sending = Printerga yuborilmoqda
print-sent = Printerga yuborildi: { $printer }
print-system = Tizimning chop etish oynasi ochiladi; printer, nusxa va sahifalarni oʻsha yerda tanlang.
print-action = Chop etish
