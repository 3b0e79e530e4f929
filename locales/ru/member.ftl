# The members of the office and their roles.
member-role-deputy-chairman = Заместитель председателя
member-role-policy-officer = Специалист по политике
member-role-interpreter = Переводчик
member-role-protocol-officer = Специалист по протоколу
member-role-reader = Читатель
