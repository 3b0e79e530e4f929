# Организации.

directory-add = Добавить организацию
directory-name = Название
directory-country = Страна
directory-country-UZ = Узбекистан
directory-country-KR = Корея
directory-country-other = Другие страны
directory-kind = Вид
directory-kind-ministry = Министерство
directory-kind-agency = Агентство
directory-kind-committee = Комитет
directory-kind-university = Университет
directory-kind-centre = Центр
directory-kind-association = Ассоциация
directory-kind-other = Другое
directory-kind-firm = Компания
