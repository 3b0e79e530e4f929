# What falls due.

due-passport = Pasport muddati tugaydi
due-permit = Viza yoki ruxsatnoma muddati tugaydi
due-term-end = Muddat tugashi
due-deliverable = Natijani topshirish muddati
due-mou-end = Memorandum muddati tugaydi
due-mou-notice = Ogohlantirishning soʻnggi kuni
due-mou-obligation = Majburiyat muddati
due-mou-posting = Koreya hukumat tizimiga joylash
due-mou-clearance = Kelishuvga bir oydan beri javob yoʻq
due-body-meeting = Navbatdagi yigʻilish muddati
due-meeting = Yigʻilish
due-minutes = Bayonnoma muddati
due-decision = Qarorni bajarish muddati
due-visit = Tashrif boshlanadi
due-visit-report = Tashrif hisoboti muddati
due-letter = Javob muddati
due-advice = Xulosa muddati
due-task = Topshiriq muddati
due-waits-clearance = Memorandumni kelishish
due-waits-notification = Tartib-taomillar tugagani haqida xabarnoma
due-waits-expert-step = Tartib-taomilning bosqichi
due-waits-expert = Nomzodni tavsiya etish
due-waits-host-procedure = Qabul qiluvchi tomon tartib-taomili
due-waits-minutes = Bayonnomani kelishish
