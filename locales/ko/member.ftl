# The members of the office and their roles.
member-role-deputy-chairman = 부위원장
member-role-policy-officer = 정책 담당관
member-role-interpreter = 통역관
member-role-protocol-officer = 의전 담당관
member-role-reader = 열람자
