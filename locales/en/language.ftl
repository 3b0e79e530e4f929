# The names of the languages, in the reader's language.

language-ko = Korean
language-uz = Uzbek (Latin)
language-uz-Cyrl = Uzbek (Cyrillic)
language-ru = Russian
language-en = English
