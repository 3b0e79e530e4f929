# Proposals of joint projects: their states, and how they are weighed.

proposal-state-submitted = Подано
proposal-state-under-review = На рассмотрении
proposal-state-returned = Возвращено
proposal-state-accepted = Принято
proposal-state-begun = Стало проектом
proposal-state-rejected = Отклонено
proposal-state-withdrawn = Отозвано
proposal-weighing = Оценка Комитета
proposal-weighted = Взвешенная оценка
