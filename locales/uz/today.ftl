# What is late, and what falls due soon.

today-title = Bugun
today-late = Muddati oʻtgan
today-week = Bir hafta ichida
today-later = Keyinroq
today-none = Muddati yaqin ish yoʻq
today-none-about = Kechikkan yoki muddati yaqin ishlar shu yerda koʻrinadi: muddatlar, ogohlantirishlar, pasportlar, yigʻilishlar.
