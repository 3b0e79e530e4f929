# The currencies of the fund.

currency-KRW = 원
currency-UZS = 숨
currency-USD = 달러
