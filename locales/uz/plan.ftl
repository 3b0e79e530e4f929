# What plans are called, where they stand, and what history says of them.

plan-state-idea = Gʻoya
plan-state-draft = Qoralama
plan-state-in-review = Koʻrib chiqilmoqda
plan-state-returned = Qaytarilgan
plan-state-approved = Tasdiqlangan
plan-state-in-force = Amalda
plan-state-superseded = Almashtirilgan
plan-state-withdrawn = Qaytarib olingan
plan-move-begin-draft = Qoralamani boshlash
plan-move-take-up-again = Qaytadan boshlash
plan-move-redraft = Qoralamaga qaytarish
plan-move-submit = Koʻrib chiqishga yuborish
plan-move-approve = Tasdiqlash
plan-move-return = Qaytarib yuborish
plan-move-put-in-force = Amalga kiritish
plan-move-supersede = Almashtirilgan deb belgilash
plan-move-withdraw = Qaytarib olish
plan-kind-development-strategy = Rivojlanish strategiyasi
plan-kind-national-programme = Milliy dastur
plan-kind-law-and-regulation = Qonunchilik
plan-kind-institution-building = Tashkilot tuzish
plan-kind-data-centre = Maʼlumotlar markazi
plan-kind-education-and-curriculum-reform = Taʼlim va oʻquv dasturlari islohoti
plan-node-goal = Maqsad
plan-node-objective = Vazifa
plan-node-measure = Chora-tadbir
# $date (Text) - when the source was changed, already formatted
plan-stale-since = asl matn oʻzgargan: { $date }
# $title (Text) - the title of the plan
plan-history-created = “{ $title }” rejasi yaratildi
# $title (Text) - the title of the plan
plan-history-deleted = “{ $title }” rejasi oʻchirildi
# $title (Text) - the title of the plan
plan-history-title-written = Sarlavha yozildi: “{ $title }”
plan-history-kind-set = Reja turi oʻzgartirildi
# $name (Text) - the name
plan-history-kind-added = Reja turi qoʻshildi: { $name }
plan-history-responsible-set = Masʼul tashkilot oʻzgartirildi
plan-history-due-set = Muddat oʻzgartirildi
plan-history-dated-set = Reja sanasi oʻzgartirildi
# $language (Message) - the name of the language
plan-history-source-set = Asl matn tili oʻzgartirildi: { $language }
# $state (Message) - the name of the state
# $title (Text) - the title of the plan
plan-history-moved = “{ $title }”: { $state }
# $title (Text) - the title of the plan
plan-history-next-version = “{ $title }” rejasining keyingi versiyasi boshlandi
plan-history-passage-added = Matn boʻlagi qoʻshildi
plan-history-passage-changed = Matn boʻlagining shakli oʻzgartirildi
plan-history-passage-moved = Matn boʻlagi koʻchirildi
plan-history-passage-deleted = Matn boʻlagi oʻchirildi
plan-history-text-written = Matn yozildi
# $language (Message) - the name of the language
plan-history-text-translated = Tarjima yozildi: { $language }
# $language (Message) - the name of the language
plan-history-translation-marked = Tarjima yangi deb belgilandi: { $language }
plan-history-table-changed = Jadval shakli oʻzgartirildi
# $spelled (Text) - the spelling that was chosen
# $word (Text) - the word
plan-history-spelling-chosen = “{ $word }” soʻzi uchun “{ $spelled }” imlosi tanlandi
# $level (Message) - goal, objective or measure
plan-history-node-added = Qoʻshildi: { $level }
# $name (Text) - the name
plan-history-node-named = Nom yozildi: “{ $name }”
plan-history-node-dated = Chora-tadbir muddatlari oʻzgartirildi
plan-history-node-changed = Chora-tadbir oʻzgartirildi
plan-history-node-moved = Maqsad, vazifa yoki chora-tadbir koʻchirildi
plan-history-node-deleted = Maqsad, vazifa yoki chora-tadbir oʻchirildi
plan-history-indicator-added = Koʻrsatkich qoʻshildi
# $name (Text) - the name
plan-history-indicator-named = Koʻrsatkich yozildi: “{ $name }”
plan-history-indicator-changed = Koʻrsatkich oʻzgartirildi
plan-history-indicator-deleted = Koʻrsatkich oʻchirildi
# $value (Text) - the value, as typed
plan-history-value-added = Oʻlchangan qiymat qoʻshildi: { $value }
plan-history-value-deleted = Oʻlchangan qiymat oʻchirildi
plan-history-opinion-given = Fikr-mulohaza bildirildi
plan-history-numbering-set = Raqamlash oʻzgartirildi
plan-history-passage-split = Matn boʻlagi ikkiga boʻlindi
plan-history-passage-joined = Ikki matn boʻlagi birlashtirildi
plan-history-section-moved = Boʻlim koʻchirildi
plan-history-pasted = Matn qoʻyildi
plan-compare-present = Hozirgi matn
# $date (Text) - when the version was approved
# $number (Number) - the version's number
plan-compare-version = { $number }-tahrir · { $date } tasdiqlangan
plan-compare-same = Bu tilda hech narsa oʻzgarmagan.
plan-place-drafter = Tuzuvchi
plan-place-reviewer = Koʻrib chiquvchi
plan-place-approver = Tasdiqlovchi
plan-verdict-agrees = Rozi
plan-verdict-remarks = Mulohaza bilan rozi
plan-verdict-returns = Qaytaradi
# $title (Text) - the title of the plan
# $verdict (Message) - what was answered
plan-history-answered = “{ $title }” koʻrib chiqildi: { $verdict }
# $names (Text) - the reviewers who have not answered
plan-waits-review = Koʻrib chiquvchilar xulosasi: { $names }
# $name (Text) - the approver
plan-waits-approval = Tasdiqlash: { $name }
plan-waits-any-approval = Tasdiqlash
# $name (Text) - the drafter
plan-waits-mending = Qaytarilgan, tuzatish kerak: { $name }
