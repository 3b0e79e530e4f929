# The names of the languages, in the reader's language.

language-ko = Корейский
language-uz = Узбекский (латиница)
language-uz-Cyrl = Узбекский (кириллица)
language-ru = Русский
language-en = Английский
