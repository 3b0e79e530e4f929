# People: by what custom they are named, how they are reached, which papers they have.

person-custom-korean = Сначала фамилия (по-корейски)
person-custom-patronymic = С отчеством
person-custom-western = Сначала имя (по-западному)
person-contact-phone = Телефон
person-contact-mobile = Мобильный
person-contact-email = Эл. почта
person-contact-messenger = Мессенджер
person-contact-address = Адрес
person-paper-passport = Паспорт
person-paper-official-passport = Служебный паспорт
person-paper-visa = Виза
person-paper-work-permit = Разрешение на работу
person-paper-residence = Регистрация по месту пребывания
person-paper-accreditation = Аккредитация
