# People: by what custom they are named, how they are reached, which papers they have.

person-custom-korean = Avval familiya (koreyscha)
person-custom-patronymic = Ota ismi bilan
person-custom-western = Avval ism (gʻarbcha)
person-contact-phone = Telefon
person-contact-mobile = Mobil telefon
person-contact-email = Elektron pochta
person-contact-messenger = Messenjer
person-contact-address = Manzil
person-paper-passport = Pasport
person-paper-official-passport = Xizmat pasporti
person-paper-visa = Viza
person-paper-work-permit = Mehnat ruxsatnomasi
person-paper-residence = Yashash joyi roʻyxati
person-paper-accreditation = Akkreditatsiya
