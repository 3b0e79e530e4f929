# Who set a rate of exchange.

rate-source-cbu = 우즈베키스탄 중앙은행
rate-source-bok = 한국은행
rate-source-bank = 거래 은행
rate-source-agreed = 양측 합의
