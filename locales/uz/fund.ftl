# The joint project fund: its states, what it has, and what is wrong with it.

fund-state-planned = Rejalashtirilgan
fund-state-agreed = Kelishilgan
fund-state-open = Faoliyatda
fund-state-suspended = Toʻxtatib turilgan
fund-state-closed = Yopilgan
fund-state-abandoned = Bekor qilingan
# $at (Date) - the last day that counts
fund-balance = { $at } holatiga qoldiq
# $currency (Message) - the chosen currency
fund-sides = Tomonlar boʻyicha ({ $currency } hisobida)
# $currency (Message) - the chosen currency
fund-budget = Budjet ijrosi ({ $currency } hisobida)
fund-figure = Koʻrsatkich
# $currency (Message) - the chosen currency
fund-all-in = Jami ({ $currency } hisobida)
fund-pledged = Vaʼda qilingan
fund-paid = Toʻlangan
fund-unpaid = Vaʼda qilinib, toʻlanmagan
fund-budgeted = Budjetda koʻzda tutilgan
fund-committed = Majburiyat olingan
fund-spent = Sarflangan
fund-owed = Majburiyat olinib, sarflanmagan
fund-left = Qoldiq
# $count (Number) - how many lines
# $currency (Message) - the fund's currency
fund-remark-unrated = { $count } ta yozuvda kurs yoʻq, ular { $currency } hisobidagi jamiga kirmagan.
# $codes (Text) - the codes, with commas
fund-remark-no-budget = Budjetda bunday kod yoʻq: { $codes }
fund-remark-below = Toʻlanganidan koʻproq mablagʻ sarflangan.
fund-figures = Qoldiq
fund-at = Sana holatiga
fund-at-today = Bugun
fund-in = Qaysi valyutada
fund-in-own = Jami valyutasi
fund-for-project = Jamgʻarmadan
