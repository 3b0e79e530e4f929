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
search-kind-person = Лицо
search-kind-post = Должность
search-kind-expert = Эксперт
search-kind-mou = Меморандум
search-kind-body = Орган
search-kind-meeting = Заседание
search-kind-decision = Решение
search-kind-visit = Визит
search-kind-letter = Письмо
search-kind-advice = Консультация
search-kind-task = Поручение
search-kind-mou-template = Шаблон меморандума
search-kind-calendar = Календарь
