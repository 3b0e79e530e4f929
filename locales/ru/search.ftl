# What search calls the places where words were found.

search-part-title = Название
search-part-heading = Заголовок
search-part-text = Текст
search-part-node = Цель или мероприятие
search-kind-office = Офис
search-kind-member = Сотрудник
search-kind-organisation = Организация
search-kind-plan = План
search-kind-packet = Подборка материалов
search-kind-attachment = Приложенный файл
