# Messages whose Cyrillic the spelling engine cannot know. Everything else is made from locales/uz in the build.
# A message here stands in for the one of the same id, whole.

language-uz = Ўзбекча (лотин)
language-uz-Cyrl = Ўзбекча (кирилл)
