# Consortia of firms: their states, and how their shares add up.

consortium-state-forming = Tuzilmoqda
consortium-state-agreed = Kelishilgan
consortium-state-at-work = Faoliyatda
consortium-state-revised = Oʻzgartirilmoqda
consortium-state-dissolved = Tarqatilgan
consortium-state-abandoned = Tuzilmagan
consortium-role-lead = Yetakchi
consortium-role-member = Aʼzo
consortium-shares = Davrlar boʻyicha ulushlar
consortium-sum = Yigʻindi
consortium-from-the-beginning = boshidan
# $share (Text) - the share, in digits
consortium-percent = { $share }%
