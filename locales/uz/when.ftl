# Kungacha qancha qolgani va ikki joydagi vaqt.

when-tomorrow = ertaga
# $days (Number) - how many
when-in-days = { $days } kundan keyin
# $days (Number) - how many
when-days-ago = { $days } kun oldin
# $days (Number) - how many days on which people work
when-in-working-days = { $days } ish kunidan keyin
# $days (Number) - how many days on which people work
when-working-days-ago = { $days } ish kuni oldin
# $tashkent (Text) - the time in Tashkent, 14:00
# $seoul (Text) - the time in Seoul, 18:00
when-two-clocks = Toshkentda { $tashkent }, Seulda { $seoul }
# $tashkent (Text) - the time in Tashkent, 21:00
# $seoul (Text) - the time in Seoul, where the next day has begun, 01:00
when-two-clocks-next-day = Toshkentda { $tashkent }, Seulda ertasi kuni { $seoul }
