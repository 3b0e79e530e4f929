# Statements of a bank or a ledger, entered into the fund.

statement-history-entered = A bank statement was entered
statement-import = Import a bank statement
statement-about = CSV of a bank or a ledger, in UTF-8, Windows-1251 or CP949. What came in becomes a payment, what went out a disbursement. Nothing is written before you choose to.
statement-currency = Currency of the account
statement-choose = Choose a file
statement-line-no = Line
statement-goes-to = Goes to
statement-known = Entered before
statement-new = New
# $count (Number) - how many lines
statement-enter = Enter { $count }
statement-nothing = Every line was entered before.
statement-entered = The statement was entered. Undo takes it back in one step.
