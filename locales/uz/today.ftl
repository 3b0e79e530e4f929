# What is late, and what falls due soon.

today-title = Bugun
today-late = Muddati oʻtgan
today-week = Bir hafta ichida
today-later = Keyinroq
today-none = Muddati yaqin ish yoʻq
today-none-about = Kechikkan yoki muddati yaqin ishlar shu yerda koʻrinadi: muddatlar, ogohlantirishlar, pasportlar, yigʻilishlar.
today-view = Koʻrinish
today-list = Roʻyxat
today-month = Oy
# $month (Text) - the name of the month
# $year (Text) - the year
today-month-of = { $year }-yil { $month }
today-month-before = Oldingi oy
today-month-after = Keyingi oy
today-export-year = Yilni eksport qilish
