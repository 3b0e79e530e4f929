# Surveys of the level of informatization: their states, and what they find.

survey-state-planned = Планируется
survey-state-in-the-field = Выездная работа
survey-state-analysed = Проанализировано
survey-state-agreed = Согласовано
survey-state-published = Опубликовано
survey-state-cancelled = Отменено
survey-severity-critical = Критический
survey-severity-major = Существенный
survey-severity-minor = Незначительный
survey-level = Уровень информатизации
survey-level-in-per-cent = Это обследование, %
survey-change = Изменение
survey-whole = В целом
survey-history-adopted = Рекомендация стала мероприятием
survey-adopt = Сделать рекомендацию мероприятием
survey-adopt-recommendation = Рекомендация
survey-adopt-plan = План
survey-adopt-objective = Задача
survey-adopt-choose = Выберите
survey-adopt-now = Добавить в план
survey-adopted = Рекомендация добавлена в план как мероприятие.
# $codes (Text) - the numbers of the indicators, with commas
survey-remark-no-score = Показатели без оценки: { $codes }
# $count (Number) - how many recommendations
survey-remark-open = Рекомендаций, ещё не ставших мероприятиями: { $count }
survey-form = Бланк для выездной работы
