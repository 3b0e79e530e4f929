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
search-kind-person = Shaxs
search-kind-post = Lavozim
search-kind-expert = Ekspert
search-kind-mou = Memorandum
search-kind-body = Organ
search-kind-meeting = Yigʻilish
search-kind-decision = Qaror
search-kind-visit = Tashrif
search-kind-letter = Xat
search-kind-advice = Maslahat
search-kind-task = Topshiriq
search-kind-mou-template = Memorandum namunasi
search-kind-calendar = Taqvim
