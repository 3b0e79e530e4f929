# The members of the office and their roles.
member-role-deputy-chairman = Deputy chairman
member-role-policy-officer = Policy officer
member-role-interpreter = Interpreter
member-role-protocol-officer = Protocol officer
member-role-reader = Reader
