# Izlash.

find-box = Izlash — 한글, Oʻzbekcha, Ўзбекча, Русский
find-title = Izlash
find-results = Topilganlar
find-count = { $count } ta joy topildi
find-none = “{ $words }” topilmadi. Qisqaroq yoki boshqa yozuvda izlab koʻring.
find-hint = Istalgan yozuvda: rejalar, toʻplamlar, tashkilotlar, matn boʻlaklari.
