# The glossary: fields, standings, what a text lacks of it and what in it is not written.

glossary-field-e-government = Elektron hukumat
glossary-field-policy = Siyosat
glossary-field-law = Huquq
glossary-field-finance = Moliya va xaridlar
glossary-field-telecommunications = Telekommunikatsiyalar
glossary-field-data = Maʼlumotlar va axborot tizimlari
glossary-field-security = Axborot xavfsizligi
glossary-field-standards = Standartlar
glossary-field-education = Taʼlim va malaka oshirish
glossary-field-administration = Organlar, lavozimlar va hujjatlar
glossary-standing-preferred = Tavsiya etiladi
glossary-standing-allowed = Ruxsat etiladi
glossary-standing-forbidden = Taqiqlanadi
glossary-history-added = Hamkor bilan keladigan atamalar qoʻshildi
glossary-add = Hamkor atamalarini qoʻshish
glossary-added = Hamkor bilan keladigan atamalar qoʻshildi.
glossary-aids = Yozish vositalari
glossary-terms = Atamalar
glossary-check = Rejani tekshirish
glossary-close = Panelni yopish
glossary-choose = Parchani tanlang: uning atamalari shu yerda koʻrsatiladi.
glossary-none = Bu parchaning asl matnida lugʻat atamalari yoʻq.
glossary-there = Tarjimada bor
glossary-not-there = Tarjimada yoʻq
glossary-keep-as-is = Tarjima qilinmaydi
# $words (Text) - the words
glossary-insert = “{ $words }” qoʻyish
# $words (Text) - the words
glossary-also = yana: { $words }
# $words (Text) - what may be written
glossary-instead = Oʻrniga: { $words }
glossary-forbidden = Yozilmaydigan soʻzlar
glossary-kind-missing = Tarjimada yoʻq
glossary-kind-forbidden = Taqiqlangan
glossary-kind-translated = Tarjima qilingan
# $terms (Number) - how many times terms stand in the source
# $findings (Number) - how many findings there are
glossary-checked = Asl matndagi atamalar: { $terms } · topilmalar: { $findings }
glossary-good = Barcha matnlar lugʻatga mos.
# $place (Number) - the number of the passage
glossary-place = { $place }-parcha
# $words (Text) - the words of the source
# $term (Text) - what the term is called
glossary-missing-what = “{ $words }”: “{ $term }” atamasi tarjimada yoʻq.
# $words (Text) - the words
# $term (Text) - what the term is called
glossary-forbidden-what = “{ $term }” oʻrnida “{ $words }” yozilmaydi.
# $words (Text) - the words of the source
glossary-translated-what = “{ $words }” tarjima qilinmaydi, lekin tarjimada shu holda yoʻq.
