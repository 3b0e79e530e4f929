# 숫자와 글자로 쓰는 금액입니다.

# $amount (Text) - the amount in digits
money-krw = { $amount }원
# $amount (Text) - the amount in digits
money-uzs = { $amount }숨
# $amount (Text) - the amount in digits
money-usd = 미화 { $amount }달러
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-krw = 금 { $words }원{ $whole ->
   *[other] 정
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-uzs = 금 { $words }숨{ $whole ->
   *[other] 정
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
# $minor (Number) - how many tiyin
money-words-uzs-tiyin = 금 { $words }숨{ $whole ->
   *[other] { "" }
} { $minor }티인정
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
money-words-usd = 금 미화 { $words }달러{ $whole ->
   *[other] 정
}
# $words (Text) - the amount in words
# $whole (Number) - the same as a number
# $minor (Number) - how many cents
money-words-usd-cents = 금 미화 { $words }달러{ $whole ->
   *[other] { "" }
} { $minor }센트정
