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
visit-paper-programme = Программа
visit-paper-delegates = Список делегации
visit-paper-plates = Именные таблички
visit-paper-seating = План рассадки
# $paper (Message) - which paper it is
# $name (Text) - what the visit is called
visit-paper-title = { $paper }: { $name }
visit-paper-tashkent = Время в Ташкенте
visit-paper-seoul = Время в Сеуле
visit-paper-undated = День не назначен
visit-paper-day-beside = (+1) — следующий день, (−1) — предыдущий день.
visit-paper-guests = Гости
# $country (Message) - the country that the guests come from
visit-paper-guests-of = Гости: { $country }
visit-paper-hosts = Принимающая сторона
# $country (Message) - the country that receives the guests
visit-paper-hosts-of = Принимающая сторона: { $country }
visit-paper-about-programme = По часам, по времени Ташкента и Сеула
visit-paper-about-delegates = Обе стороны, в порядке старшинства
visit-paper-about-plates = Складные, А4: родной язык каждого и язык другой стороны
visit-paper-about-seating = Стол, за которым стороны сидят напротив друг друга
visit-paper-language = Язык
visit-paper-second-language = Рядом
visit-paper-one-language = Один язык
visit-paper-saving = Сохранение документа
