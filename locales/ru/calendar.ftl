# The words that dates are made of.

## The month as it stands within a date (28 November 2012).

calendar-month-1 = января
calendar-month-2 = февраля
calendar-month-3 = марта
calendar-month-4 = апреля
calendar-month-5 = мая
calendar-month-6 = июня
calendar-month-7 = июля
calendar-month-8 = августа
calendar-month-9 = сентября
calendar-month-10 = октября
calendar-month-11 = ноября
calendar-month-12 = декабря

## The month by itself, as over a column of days.

calendar-month-name-1 = январь
calendar-month-name-2 = февраль
calendar-month-name-3 = март
calendar-month-name-4 = апрель
calendar-month-name-5 = май
calendar-month-name-6 = июнь
calendar-month-name-7 = июль
calendar-month-name-8 = август
calendar-month-name-9 = сентябрь
calendar-month-name-10 = октябрь
calendar-month-name-11 = ноябрь
calendar-month-name-12 = декабрь

## The days of the week; 1 is Monday.

calendar-weekday-1 = понедельник
calendar-weekday-2 = вторник
calendar-weekday-3 = среда
calendar-weekday-4 = четверг
calendar-weekday-5 = пятница
calendar-weekday-6 = суббота
calendar-weekday-7 = воскресенье

## Beside a time: today 13:40.

calendar-today = сегодня
calendar-yesterday = вчера

## The two clocks on the desk.
calendar-effect-rest = Выходной
calendar-effect-work = Рабочий день
calendar-effect-ordinary = Обычный день
calendar-standing-confirmed = Подтверждено
calendar-standing-estimated = Предварительно
calendar-week-both = Обе недели
calendar-week-five-days = Пятидневная
calendar-week-six-days = Шестидневная
calendar-days = Выходные и перенесённые дни
calendar-year-before = Предыдущий год
calendar-year-after = Следующий год
calendar-own = Внесено офисом
calendar-import = Импорт файла календаря
calendar-export = Экспорт файла календаря
calendar-imported = Новые дни добавлены.
# $path (Text) - the file
calendar-exported = Сохранено: { $path }
calendar-weekday-short-1 = пн
calendar-weekday-short-2 = вт
calendar-weekday-short-3 = ср
calendar-weekday-short-4 = чт
calendar-weekday-short-5 = пт
calendar-weekday-short-6 = сб
calendar-weekday-short-7 = вс
