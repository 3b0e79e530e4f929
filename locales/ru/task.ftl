# Tasks in execution control: their states, calendars and how often they come back.

task-state-given = Поручено
task-state-accepted = Принято
task-state-extended = Срок продлён
task-state-reported = Доложено
task-state-returned = Возвращено
task-state-verified = Подтверждено
task-state-removed = Снято с контроля
task-calendar-uz5 = Узбекистан, пятидневка
task-calendar-uz6 = Узбекистан, шестидневка
task-calendar-kr = Корея
task-repeats-once = Один раз
task-repeats-monthly = Ежемесячно
task-repeats-quarterly = Ежеквартально
task-repeats-half-yearly = Каждые полгода
task-repeats-yearly = Ежегодно
