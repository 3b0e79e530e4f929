# Qulflangan ekran.

lock-title = Ofis qulflangan
lock-about = { $office } · { $member }
lock-unlock = Qulfdan chiqarish
lock-leave = Ofisni yopish
