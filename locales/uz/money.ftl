# Raqam va soʻz bilan yozilgan pul miqdori.

# $amount (Text) - the amount in digits
money-krw = { $amount } von
# $amount (Text) - the amount in digits
money-uzs = { $amount } soʻm
# $amount (Text) - the amount in digits
money-usd = { $amount } AQSH dollari
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-krw = { $words } { $whole ->
   *[other] von
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-uzs = { $words } { $whole ->
   *[other] soʻm
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
# $minor (Number) - how many tiyin
money-words-uzs-tiyin = { $words } { $whole ->
   *[other] soʻm
} { $minor } tiyin
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-usd = { $words } { $whole ->
   *[other] AQSH dollari
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
# $minor (Number) - how many cents
money-words-usd-cents = { $words } { $whole ->
   *[other] AQSH dollari
} { $minor } sent
