# Tashkilotlar.

directory-add = Tashkilot qoʻshish
directory-edit = Tashkilot nomlari
directory-name-in = Nomi · { $language }
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
directory-seek = Tashkilotni izlash
directory-none = Hali tashkilot yoʻq
directory-none-about = Rejalarga masʼul vazirliklar, agentliklar, universitetlar va markazlar shu yerda turadi.
directory-none-found = Nomida bunday soʻz bor tashkilot yoʻq.
directory-kind-firm = Korxona
