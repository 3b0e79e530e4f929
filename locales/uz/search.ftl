# What search calls the places where words were found.

search-part-title = Sarlavha
search-part-heading = Boʻlim sarlavhasi
search-part-text = Matn
search-part-node = Maqsad yoki chora-tadbir
search-kind-office = Ofis
search-kind-member = Xodim
search-kind-organisation = Tashkilot
search-kind-plan = Reja
search-kind-packet = Maʼlumotnoma toʻplami
search-kind-attachment = Ilova qilingan fayl
