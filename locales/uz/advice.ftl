# Advice: its states.

advice-state-asked = Soʻralgan
advice-state-drafted = Loyiha tayyor
advice-state-given = Berilgan
advice-state-followed-up = Natijasi maʼlum
advice-state-withdrawn = Qaytarib olingan
