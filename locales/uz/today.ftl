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
today-waiting-korea = Koreya tomoni kutilmoqda
today-waiting-uzbekistan = Oʻzbekiston tomoni kutilmoqda
today-waiting-other = Boshqalar kutilmoqda
today-since-unknown = Kuni nomaʼlum
today-stale = Asl matndan eskirgan tarjimalar
# $texts (Number) - how many texts are stale
# $records (Number) - in how many records they stand
today-stale-count = { $records } ta yozuvda { $texts } ta matn
today-stale-first = Birinchisi: { $name }
today-year = Yil
today-year-before = Oldingi yil
today-year-after = Keyingi yil
# $count (Number) - how many days have something due
today-year-month-about = muddati bor kunlar: { $count }
today-year-due = Muddat bor
today-year-both = Ikkala mamlakatda dam olish
today-broken = Uzilgan zanjirlar
# $count (Number) - how many there are in all
today-broken-all = Barcha { $count } tasini koʻrsatish
today-scan-letter = Xat sifatida kiritish
# $name (Text) - the name of the scanned file
today-scan-letter-named = { $name } faylini xat sifatida kiritish
today-plans = Tasdiqlash qatoridagi rejalar
today-plans-mine = Sizning navbatingiz
