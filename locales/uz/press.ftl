# What the press itself says on paper: labels, heads of columns, marks.

press-kicker = Maʼlumotnoma toʻplami
press-contents = Mundarija
press-held-on = Sana
press-place = Joy
press-prepared = Tayyorlangan sana
press-kind = Turi
press-state = Holati
press-responsible = Masʼul
press-due = Muddat
press-dated = Sanasi
press-goals = Maqsadlar va chora-tadbirlar
press-indicators = Koʻrsatkichlar
press-column-number = №
press-column-goal = Maqsad, vazifa, chora-tadbir
press-column-responsible = Masʼul
press-column-dates = Muddat
press-column-indicator = Koʻrsatkich
press-column-unit = Birlik
press-column-baseline = Boshlangʻich
press-column-target = Maqsadli
press-column-latest = Oxirgi
press-example = namuna
press-missing = hali tarjima qilinmagan
# $state (Message) - the name of the state
# $version (Number) - the number of the version
press-state-and-version = { $state } · { $version }-versiya
press-list-count = Yozuvlar soni
press-asked = Soʻralayotgan qaror
press-nothing-to-draw = Hozircha chizib koʻrsatadigan narsa yoʻq.
# $file (Text) - the name of the file
# $page (Number) - which page
# $total (Number) - how many pages
press-attached-page = { $file }, { $total } sahifadan { $page }-sahifa
press-blank = Bu sahifa boʻsh qoldirilgan.
press-notes = Qaydlar
press-decisions = Qaror soʻraladigan masalalar
press-index = Shaxslar va tashkilotlar
press-reader = Oʻquvchi
# $copy (Text) - the number of the copy
# $reader (Text) - whose it is
press-copy = { $copy }-nusxa · { $reader }
press-figure-missing = Rasm yoʻq yoki shikastlangan.
press-approved = Tasdiqlangan
# $date (Text) - when it was approved
# $name (Text) - who approved it
press-approved-by = { $date }, { $name }
press-digest = Matnning nazorat kodi (SHA-256)
