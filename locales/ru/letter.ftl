# Letters: their states and directions.

letter-state-registered = Зарегистрировано
letter-state-answered = Ответ дан
letter-state-filed = В дело без ответа
letter-direction-received = Входящее
letter-direction-sent = Исходящее
