# The names of the languages, in the reader's language.

language-ko = 한국어
language-uz = 우즈베크어(라틴 문자)
language-uz-Cyrl = 우즈베크어(키릴 문자)
language-ru = 러시아어
language-en = 영어
