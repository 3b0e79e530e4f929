# People: by what custom they are named, how they are reached, which papers they have.

person-custom-korean = Family name first
person-custom-patronymic = With patronymic
person-custom-western = Given name first
person-contact-phone = Telephone
person-contact-mobile = Mobile
person-contact-email = E-mail
person-contact-messenger = Messenger
person-contact-address = Address
person-paper-passport = Passport
person-paper-official-passport = Official passport
person-paper-visa = Visa
person-paper-work-permit = Work permit
person-paper-residence = Registration of residence
person-paper-accreditation = Accreditation
