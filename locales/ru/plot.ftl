# Plots: what they are called, what is to be seen in them, and the words in them.

# $value (String) - a number
plot-percent = { $value } %
plot-show-table = Показать таблицей
plot-fund-whole = Фонд в целом
# $at (Date) - the last day that counts
# $currency (Message) - the currency that everything is turned into
plot-fund-title = Обещано, внесено и выплачено на { $at } ({ $currency })
# $paid (Text) - the amount that was paid in
# $pledged (Text) - the amount that was pledged
# $spent (Text) - the amount that was disbursed
plot-fund-about = Обещано: { $pledged }, внесено: { $paid }, выплачено: { $spent }. Выплаченное распределено между сторонами пропорционально внесённому.
plot-survey-now = Это обследование
# $change (String) - the change in points, with its sign
# $level (String) - the level, in per cent
plot-survey-changed = { $level } ({ $change })
# $whole (String) - the level of the whole, in per cent
plot-survey-about = Общий уровень — { $whole }.
# $earlier (String) - the level of the whole in the earlier survey, in per cent
# $whole (String) - the level of the whole, in per cent
plot-survey-about-compared = Общий уровень — { $whole }; в прежнем обследовании он составлял { $earlier }.
plot-progress-title = Ход достижения задач
plot-progress-share = Доля пути к целевому значению
plot-progress-unmeasured = не измерялось
# $all (Number) - how many indicators have a target
# $measured (Number) - how many of them were measured
plot-progress-about = Каждая полоса показывает путь показателя от исходного значения к целевому. Измерено: { $measured } из { $all }.
plot-terms-post = Должность
plot-terms-expert = Эксперт
plot-terms-term = Срок
# $day (String) - a day
plot-terms-today = Сегодня, { $day }
# $begins (Date) - the first day of all terms
# $ends (Date) - the last day of all terms
# $posts (Number) - how many posts
# $terms (Number) - how many terms
plot-terms-about = Должностей: { $posts }. Сроков: { $terms }, с { $begins } по { $ends }. Продление заштриховано, у завершённого срока — только контур.
plot-go-on = Показать дальше
