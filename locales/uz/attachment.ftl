# Attached files: what they are, and the card that shows them on every record.

attachment-role-signed-original = Imzolangan asl nusxa
attachment-role-draft = Loyiha
attachment-role-translation = Tarjima
attachment-role-scan = Skaner nusxasi
attachment-role-photograph = Fotosurat
attachment-role-other = Boshqa
attachment-title = Ilovalar
attachment-add = Fayl ilova qilish…
attachment-hint = Fayllarni shu sahifaga sudrab tashlash yoki buferdan joylash ham mumkin.
attachment-none = Ilova qilingan fayl yoʻq.
attachment-drop = Ilova qilish uchun qoʻyib yuboring
attachment-name = Fayl nomi
attachment-role = Turi
attachment-language = Tili
attachment-language-none = Koʻrsatilmagan
# $name (Text) - the name of the file
attachment-details = { $name } tafsilotlari
# $name (Text) - the name of the file
attachment-show-named = { $name } – koʻrish
attachment-show = Koʻrish
attachment-open = Boshqa dasturda ochish
# $name (Text) - the name of the file
attachment-open-named = { $name } – boshqa dasturda ochish
attachment-opened = Boshqa dastur faqat oʻqish uchun nusxani koʻrsatadi. Ofis qulflanganda u oʻchirib tashlanadi; fayl ustida ishlash uchun nusxasini saqlang.
attachment-save = Nusxasini saqlash…
# $path (Text) - where the copy is
attachment-saved = Nusxa saqlandi: { $path }
attachment-remove = Olib tashlash
attachment-removed = Fayl olib tashlandi.
# $name (Text) - the name of the file
attachment-coming = Ilova qilinmoqda: { $name }
# $name (Text) - the name of the file
attachment-stop = Ilova qilishni toʻxtatish: { $name }
attachment-stop-short = Toʻxtatish
attachment-pasted = Joylangan rasm
attachment-scans = Skanerlangan, hali ilova qilinmagan
attachment-scan-attach = Ilova qilish
# $name (Text) - the name of the file
attachment-scan-attach-named = { $name } – ilova qilish
# $name (Text) - the name of the file
attachment-leaving = Nusxalanmoqda: { $name }
# $name (Text) - the name of the file
attachment-leaving-stop = Nusxalashni toʻxtatish: { $name }
