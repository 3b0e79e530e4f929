# Advice: its states.

advice-state-asked = Запрошена
advice-state-drafted = Подготовлен проект
advice-state-given = Дана
advice-state-followed-up = Результат известен
advice-state-withdrawn = Запрос отозван
