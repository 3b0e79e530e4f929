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
task-calendar-both = Узбекистан и Корея
task-on-rest-next = Следующий рабочий день
task-on-rest-previous = Предыдущий рабочий день
task-on-rest-stays = Тот же день
# $name (Text) - what the task is called
task-history-next = Очередное повторяющееся поручение: «{ $name }»
# $days (Number) - how many working days the term has
# $from (Date) - the day from which it counts
# $calendar (Message) - whose working days they are
task-remark-term =
    { $days ->
        [one] Срок: { $days } рабочий день, отсчёт с { $from } ({ $calendar })
        [few] Срок: { $days } рабочих дня, отсчёт с { $from } ({ $calendar })
        [many] Срок: { $days } рабочих дней, отсчёт с { $from } ({ $calendar })
       *[other] Срок: { $days } рабочего дня, отсчёт с { $from } ({ $calendar })
    }
# $date (Date) - the date that the rule gives now
task-remark-calendar-changed = По календарю в его нынешнем виде: { $date }. Установленный срок не меняется.
task-remark-estimated = В пределах срока есть выходные дни, о которых ещё не объявлено.
# $uzbekistan (Number) - how many working days are left in Uzbekistan
# $korea (Number) - how many in Korea
task-remark-working-days-left = Осталось рабочих дней: Узбекистан – { $uzbekistan }, Корея – { $korea }
# $uzbekistan (Number) - how many working days have passed in Uzbekistan since the date
# $korea (Number) - how many in Korea
task-remark-working-days-late = Прошло рабочих дней после срока: Узбекистан – { $uzbekistan }, Корея – { $korea }
# $date (Date) - when the duty falls again
task-remark-next = Следующий срок: { $date }
