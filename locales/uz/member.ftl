# The members of the office and their roles.
member-role-deputy-chairman = Rais oʻrinbosari
member-role-policy-officer = Siyosat boʻyicha mutaxassis
member-role-interpreter = Tarjimon
member-role-protocol-officer = Protokol boʻyicha mutaxassis
member-role-reader = Oʻquvchi
