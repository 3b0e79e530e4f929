# How far a day is away, and a time in both places.

when-tomorrow = tomorrow
# $days (Number) - how many
when-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
# $days (Number) - how many
when-days-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
# $days (Number) - how many days on which people work
when-in-working-days = { $days ->
    [one] in { $days } working day
   *[other] in { $days } working days
}
# $days (Number) - how many days on which people work
when-working-days-ago = { $days ->
    [one] { $days } working day ago
   *[other] { $days } working days ago
}
# $tashkent (Text) - the time in Tashkent, 14:00
# $seoul (Text) - the time in Seoul, 18:00
when-two-clocks = { $tashkent } in Tashkent, { $seoul } in Seoul
# $tashkent (Text) - the time in Tashkent, 21:00
# $seoul (Text) - the time in Seoul, where the next day has begun, 01:00
when-two-clocks-next-day = { $tashkent } in Tashkent, { $seoul } of the next day in Seoul
