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
print-edition = Kim uchun
print-edition-everybody = Hamma uchun
print-edition-all = Barcha raqamli nusxalar
# $all (Text) - how many copies are sent
# $number (Text) - which of them is being sent
print-sending-copy = Chop etishga yuborilmoqda: { $all } tadan { $number }-nusxa
print-stop = Toʻxtatish
print-password = Saqlanadigan PDF faylini ochish paroli
print-password-hint = Boʻsh qoldirilsa, arxivga mos PDF saqlanadi; unda parol boʻlishi mumkin emas. Kamida 8 belgidan iborat parol berilsa, fayl oddiy PDF boʻladi.
