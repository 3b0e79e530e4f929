# Qulflangan ekran.

lock-title = Ofis qulflangan
lock-about = { $office } · { $member }
lock-sample = Bu namunaviy ofis. Parol iborasi: { $passphrase }
lock-unlock = Qulfdan chiqarish
lock-leave = Ofisni yopish
