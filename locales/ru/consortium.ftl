# Consortia of firms: their states, and how their shares add up.

consortium-state-forming = Формируется
consortium-state-agreed = Согласован
consortium-state-at-work = Работает
consortium-state-revised = Пересматривается
consortium-state-dissolved = Распущен
consortium-state-abandoned = Не состоялся
consortium-role-lead = Лидер
consortium-role-member = Участник
consortium-shares = Доли по времени
consortium-sum = Сумма
consortium-from-the-beginning = с начала
# $share (Text) - the share, in digits
consortium-percent = { $share } %
