# Who set a rate of exchange.

rate-source-cbu = Central Bank of Uzbekistan
rate-source-bok = Bank of Korea
rate-source-bank = Bank that keeps the account
rate-source-agreed = Agreed by both sides
