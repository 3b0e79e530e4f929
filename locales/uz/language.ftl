# The names of the languages, in the reader's language.

language-ko = Koreys tili
language-uz = Oʻzbek tili (lotin yozuvi)
language-uz-Cyrl = Oʻzbek tili (kirill yozuvi)
language-ru = Rus tili
language-en = Ingliz tili
