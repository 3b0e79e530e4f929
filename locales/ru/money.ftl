# Денежные суммы цифрами и прописью.

# $amount (Text) - the amount in digits
money-krw = { $amount } вон
# $amount (Text) - the amount in digits
money-uzs = { $amount } сум
# $amount (Text) - the amount in digits
money-usd = { $amount } долл. США
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-krw = { $words } { $whole ->
    [one] вона
    [few] воны
   *[many] вон
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-uzs = { $words } { $whole ->
    [one] сум
    [few] сума
   *[many] сумов
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
# $minor (Number) - how many tiyin
money-words-uzs-tiyin = { $words } { $whole ->
    [one] сум
    [few] сума
   *[many] сумов
} { $minor ->
    [one] { $minor } тийин
    [few] { $minor } тийина
   *[many] { $minor } тийинов
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-usd = { $words } { $whole ->
    [one] доллар США
    [few] доллара США
   *[many] долларов США
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
# $minor (Number) - how many cents
money-words-usd-cents = { $words } { $whole ->
    [one] доллар США
    [few] доллара США
   *[many] долларов США
} { $minor ->
    [one] { $minor } цент
    [few] { $minor } цента
   *[many] { $minor } центов
}
