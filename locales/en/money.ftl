# Amounts of money, in digits and in words.

# $amount (Text) - the amount in digits
money-krw = KRW { $amount }
# $amount (Text) - the amount in digits
money-uzs = UZS { $amount }
# $amount (Text) - the amount in digits
money-usd = USD { $amount }
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-krw = { $words } { $whole ->
    [one] won
   *[other] won
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-uzs = { $words } { $whole ->
    [one] soum
   *[other] soum
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
# $minor (Number) - how many tiyin
money-words-uzs-tiyin = { $words } { $whole ->
    [one] soum
   *[other] soum
} and { $minor ->
    [one] { $minor } tiyin
   *[other] { $minor } tiyins
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-usd = { $words } { $whole ->
    [one] United States dollar
   *[other] United States dollars
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
# $minor (Number) - how many cents
money-words-usd-cents = { $words } { $whole ->
    [one] United States dollar
   *[other] United States dollars
} and { $minor ->
    [one] { $minor } cent
   *[other] { $minor } cents
}
