# What falls due.

due-passport = Истекает срок паспорта
due-permit = Истекает виза или разрешение
due-term-end = Окончание срока
due-deliverable = Срок сдачи результата
due-mou-end = Окончание меморандума
due-mou-notice = Последний день для уведомления
due-mou-obligation = Срок исполнения обязательства
due-mou-posting = Размещение в системе Правительства Кореи
due-mou-clearance = Нет ответа на согласование более месяца
due-body-meeting = Срок очередного заседания
due-meeting = Заседание
due-minutes = Срок протокола
due-decision = Срок исполнения решения
due-visit = Начало визита
due-visit-report = Срок отчёта о визите
due-letter = Срок ответа
due-advice = Срок заключения
due-task = Срок поручения
due-waits-clearance = Согласование меморандума
due-waits-notification = Уведомление о завершении процедур
due-waits-expert-step = Этап процедуры
due-waits-expert = Рекомендация кандидата
due-waits-host-procedure = Процедуры принимающей стороны
due-waits-minutes = Согласование протокола
