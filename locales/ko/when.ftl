# 어떤 날까지의 거리와 두 곳의 시각입니다.

when-tomorrow = 내일
# $days (Number) - how many
when-in-days = { $days }일 뒤
# $days (Number) - how many
when-days-ago = { $days }일 전
# $days (Number) - how many days on which people work
when-in-working-days = { $days }근무일 뒤
# $days (Number) - how many days on which people work
when-working-days-ago = { $days }근무일 전
# $tashkent (Text) - the time in Tashkent, 14:00
# $seoul (Text) - the time in Seoul, 18:00
when-two-clocks = 타슈켄트 { $tashkent }, 서울 { $seoul }
# $tashkent (Text) - the time in Tashkent, 21:00
# $seoul (Text) - the time in Seoul, where the next day has begun, 01:00
when-two-clocks-next-day = 타슈켄트 { $tashkent }, 서울 다음 날 { $seoul }
