# The currencies of the fund.

currency-KRW = воны
currency-UZS = сумы
currency-USD = доллары США
