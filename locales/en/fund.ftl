# The joint project fund: its states, what it has, and what is wrong with it.

fund-state-planned = Planned
fund-state-agreed = Agreed
fund-state-open = Open
fund-state-suspended = Suspended
fund-state-closed = Closed
fund-state-abandoned = Abandoned
# $at (Date) - the last day that counts
fund-balance = Balance on { $at }
# $currency (Message) - the chosen currency
fund-sides = By side, all in { $currency }
# $currency (Message) - the chosen currency
fund-budget = Budget, spent in { $currency }
fund-figure = Figure
# $currency (Message) - the chosen currency
fund-all-in = All in { $currency }
fund-pledged = Pledged
fund-paid = Paid in
fund-unpaid = Pledged and not paid
fund-budgeted = Budgeted
fund-committed = Committed
fund-spent = Disbursed
fund-owed = Committed and not disbursed
fund-left = Balance
# $count (Number) - how many lines
# $currency (Message) - the fund's currency
fund-remark-unrated = { $count } entries have no rate, and totals in { $currency } leave them out.
# $codes (Text) - the codes, with commas
fund-remark-no-budget = No line of the budget has this code: { $codes }
fund-remark-below = More was disbursed than was paid in.
fund-figures = Balance
fund-at = On the day
fund-at-today = Today
fund-in = Turned into
fund-in-own = Currency of totals
fund-for-project = From the fund
