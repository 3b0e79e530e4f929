# The currencies of the fund.

currency-KRW = von
currency-UZS = soʻm
currency-USD = AQSH dollari
