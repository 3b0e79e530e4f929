# Education programmes: their states, and what their credits come to.

programme-state-designed = Разработана
programme-state-approved = Утверждена
programme-state-taught = Реализуется
programme-state-suspended = Приостановлена
programme-state-closed = Завершена
programme-state-dropped = Снята
programme-level-bachelor = Бакалавриат
programme-level-master = Магистратура
programme-level-retraining = Переподготовка или краткосрочный курс
programme-course-compulsory = Обязательная
programme-course-elective = По выбору
programme-credits = Кредиты по семестрам и видам дисциплин
programme-no-semester = Семестр не указан
programme-no-kind = Вид не указан
programme-whole = Всего
# $all (Number) - the credits of the programme
# $courses (Number) - what the credits of its courses add up to
programme-remark-credits = Сумма кредитов дисциплин ({ $courses }) не равна числу кредитов программы ({ $all })
