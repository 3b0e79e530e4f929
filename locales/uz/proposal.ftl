# Proposals of joint projects: their states, and how they are weighed.

proposal-state-submitted = Taqdim etilgan
proposal-state-under-review = Koʻrib chiqilmoqda
proposal-state-returned = Qaytarilgan
proposal-state-accepted = Qabul qilingan
proposal-state-begun = Loyihaga aylangan
proposal-state-rejected = Rad etilgan
proposal-state-withdrawn = Qaytarib olingan
proposal-weighing = Qoʻmita bahosi
proposal-weighted = Vaznli ball
