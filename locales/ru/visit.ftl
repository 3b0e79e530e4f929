# Visits: their states and kinds.

visit-state-planned = Запланирован
visit-state-agreed = Согласован
visit-state-under-way = Проходит
visit-state-done = Завершён
visit-state-reported = Отчёт представлен
visit-state-cancelled = Отменён
visit-kind-state = Государственный визит
visit-kind-delegation = Визит делегации
visit-kind-survey = Выездное обследование
visit-kind-study = Ознакомительный визит
