# Messages whose Cyrillic the spelling engine cannot know. Everything else is made from locales/uz in the build.
# A message here stands in for the one of the same id, whole.

language-uz = Ўзбекча (лотин)
language-uz-Cyrl = Ўзбекча (кирилл)

# The languages are named here in themselves, so the Latin name stays.
find-box = Излаш — 한글, Oʻzbekcha, Ўзбекча, Русский
