# Advice: its states.

advice-state-asked = Запрошена
advice-state-drafted = Подготовлен проект
advice-state-given = Заключение дано
advice-state-followed-up = Результат известен
advice-state-withdrawn = Запрос отозван
