# Who set a rate of exchange.

rate-source-cbu = Центральный банк Республики Узбекистан
rate-source-bok = Банк Кореи
rate-source-bank = Обслуживающий банк
rate-source-agreed = По соглашению сторон
