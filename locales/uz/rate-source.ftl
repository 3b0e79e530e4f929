# Who set a rate of exchange.

rate-source-cbu = Oʻzbekiston Respublikasi Markaziy banki
rate-source-bok = Koreya banki
rate-source-bank = Hisobvaraq ochilgan bank
rate-source-agreed = Tomonlar kelishuvi
