# Tashkilotlar.

directory-add = Tashkilot qoʻshish
directory-name = Nomi
directory-country = Mamlakat
directory-country-UZ = Oʻzbekiston
directory-country-KR = Koreya
directory-country-other = Boshqa mamlakatlar
directory-kind = Turi
directory-kind-ministry = Vazirlik
directory-kind-agency = Agentlik
directory-kind-committee = Qoʻmita
directory-kind-university = Universitet
directory-kind-centre = Markaz
directory-kind-association = Uyushma
directory-kind-other = Boshqa
directory-kind-firm = Korxona
