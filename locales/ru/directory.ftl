# Организации.

directory-add = Добавить организацию
directory-edit = Названия организации
directory-name-in = Название · { $language }
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
directory-seek = Найти организацию
directory-none = Организаций ещё нет
directory-none-about = Здесь министерства, агентства, университеты и центры, отвечающие за планы.
directory-none-found = Нет организации с таким словом в названии.
directory-kind-firm = Компания
