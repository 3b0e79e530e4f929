# Meetings: their states, and what history says of them.

meeting-history-carried-over = Нерассмотренные вопросы перенесены на следующее заседание
meeting-state-planned = Запланировано
meeting-state-invited = Приглашения направлены
meeting-state-held = Проведено
meeting-state-minutes-drafted = Протокол подготовлен
meeting-state-minutes-agreed = Протокол согласован
meeting-state-closed = Завершено
meeting-state-postponed = Отложено
meeting-state-cancelled = Отменено
meeting-handling-open = Не рассмотрен
meeting-handling-settled = Решён
meeting-handling-carried-over = Перенесён
meeting-answer-invited = Ответа ещё нет
meeting-answer-accepted = Участвует
meeting-answer-declined = Не участвует
meeting-answer-represented = Направляет представителя
