# Letters: their states and directions.

letter-state-registered = Roʻyxatga olingan
letter-state-answered = Javob berilgan
letter-state-filed = Javobsiz arxivga olingan
letter-direction-received = Kiruvchi
letter-direction-sent = Chiquvchi
