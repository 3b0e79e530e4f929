# Сколько до дня осталось и время в двух местах.

when-tomorrow = завтра
# $days (Number) - how many
when-in-days = { $days ->
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
}
# $days (Number) - how many
when-days-ago = { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
# $days (Number) - how many days on which people work
when-in-working-days = { $days ->
    [one] через { $days } рабочий день
    [few] через { $days } рабочих дня
   *[many] через { $days } рабочих дней
}
# $days (Number) - how many days on which people work
when-working-days-ago = { $days ->
    [one] { $days } рабочий день назад
    [few] { $days } рабочих дня назад
   *[many] { $days } рабочих дней назад
}
# $tashkent (Text) - the time in Tashkent, 14:00
# $seoul (Text) - the time in Seoul, 18:00
when-two-clocks = { $tashkent } в Ташкенте, { $seoul } в Сеуле
# $tashkent (Text) - the time in Tashkent, 21:00
# $seoul (Text) - the time in Seoul, where the next day has begun, 01:00
when-two-clocks-next-day = { $tashkent } в Ташкенте, { $seoul } следующего дня в Сеуле
