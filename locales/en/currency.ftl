# The currencies of the fund.

currency-KRW = won
currency-UZS = soum
currency-USD = dollars
