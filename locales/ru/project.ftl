# Joint projects: their states, kinds, roles, results and reports, as IATI 2.03 has them.

project-state-pipeline = Подготовка
project-state-implementation = Осуществление
project-state-finalisation = Завершение
project-state-closed = Закрыт
project-state-cancelled = Отменён
project-state-suspended = Приостановлен
project-kind-policy-consulting = Консультирование по политике
project-kind-pilot = Пилотный проект
project-kind-experience = Обмен опытом
project-kind-digitisation = Оцифровка
project-kind-other = Другое
project-role-funding = Финансирующая
project-role-accountable = Ответственная
project-role-extending = Управляющая
project-role-implementing = Исполняющая
project-report-inception = Начальный отчёт
project-report-progress = Промежуточный отчёт
project-report-financial = Финансовый отчёт
project-report-final = Итоговый отчёт
project-progress = Результаты относительно целей
project-reached = Достигнуто
# $percent (Number) - how much of the way
project-percent = { $percent } %
# $role (Message) - the role
project-remark-nobody = Нет организации с ролью: { $role }
# $count (Number) - how many reports
project-remark-reports = Просроченных отчётов: { $count }
project-sector-purpose = Код цели OECD DAC (5 цифр)
project-sector-category = Код категории OECD DAC (3 цифры)
project-sector-goal = Цель устойчивого развития (1–17)
project-sector-own = Собственная классификация
project-remark-sectors = Доли отраслей одного классификатора в сумме не составляют 100 %.
