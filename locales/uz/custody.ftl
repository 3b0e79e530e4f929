# Handing the office over to another laptop, taking it back, and files that lack a part of its history.

custody-title = Topshirish
custody-about = Ofisni boshqa noutbukka olib ketishda u topshiriladi: qaytib kelguncha faqat oʻsha yerdagi nusxa oʻzgartiriladi, bu nusxa esa faqat oʻqiladi.
custody-computer = Bu kompyuterning nomi
custody-computer-hint = Ofis topshirilganda hamkasblar shu nomni koʻradi.
custody-hand-over = Topshirish
custody-hand-over-title = Ofisni topshirish
custody-hand-over-about = Bu faylga tekshirilgan toʻliq nusxa yoziladi. Shundan soʻng bu nusxani oʻqish, chop etish va eksport qilish mumkin, ammo oʻzgartirib boʻlmaydi.
custody-to = Boshqa noutbukning nomi
custody-place = Oʻsha noutbuk uchun fayl
# $name (Text) - the name of the office
# $to (Text) - the name of the laptop that it is for
custody-file-name = { $name } ({ $to } uchun)
custody-writing = Nusxa yozilmoqda va tekshirilmoqda.
# $path (Text) - the file
# $to (Text) - the name of the laptop that has the office
custody-done = { $to } noutbukiga topshirildi. Bu faylni oʻsha yerga olib borib oching: { $path }
# $member (Text) - who did it
# $to (Text) - the name of the laptop that has the office
# $when (Text) - the moment, as the reader says it
custody-band = { $member } bu ofisni { $to } noutbukiga topshirgan ({ $when }). Qaytib kelguncha bu nusxa faqat oʻqiladi.
custody-band-only-read = Bu fayl faqat oʻqish uchun ochilgan.
custody-take-back = Qaytarib olish
custody-take-back-title = Ofisni qaytarib olish
custody-take-back-about = Fayl tekshiriladi; unda bu nusxadagi hamma narsa boʻlishi kerak. Soʻng u bu nusxaning oʻrnini egallaydi, bu yerdagi avvalgi holat zaxira nusxa sifatida saqlanadi.
custody-came = Qaytib kelgan fayl
custody-passphrase = Oʻsha faylning parol iborasi
custody-taking = Fayl tekshirilmoqda.
custody-taken = Ofis qaytdi. Ish shu yerda davom etadi.
custody-here = Bu nusxa
custody-there = Tanlangan fayl
# $member (Text) - who changed it last
# $text (Text) - what was done
# $when (Text) - the moment, as the reader says it
custody-last = Oxirgi oʻzgartirish: { $member }, { $when } · { $text }
# $count (Number) - how many
custody-steps = Boshqasida yoʻq oʻzgartirishlar: { $count } ta
custody-go-on = Usiz davom etish
# $to (Text) - the name of the laptop that has the office
custody-go-on-title = { $to } noutbukisiz davom etish
# $to (Text) - the name of the laptop that has the office
custody-go-on-about = Buni faqat { $to } yoʻqolgan boʻlsa yoki undagi nusxa qaytmaydigan boʻlsa bajaring. Shunda bu nusxani yana oʻzgartirish mumkin boʻladi. { $to } noutbukida shu vaqtgacha qilingan ishlar bu yerda yoʻq, ikkala nusxa ham oʻzgargach, u faylni qaytarib olib boʻlmaydi. Bu qadam tarixda qoladi.
# $to (Text) - the name of the laptop that has the office
custody-went-on = Ish bu yerda { $to } noutbukisiz davom etadi.
# $to (Text) - the name of the laptop that it was written for
custody-arrived-title = { $to } uchun yozilgan
# $from (Text) - the laptop that it comes from
# $member (Text) - who handed it over
# $to (Text) - the name of the laptop that it was written for
# $when (Text) - the moment, as the reader says it
custody-arrived = { $when }, { $member } bu ofisni { $from } noutbukidan { $to } noutbukiga topshirgan. Uni shu yerda oʻzgartirish mumkin; { $from } noutbukidagi nusxa bu nusxa qaytguncha faqat oʻqiladi.
# $here (Text) - the name of this computer
# $to (Text) - the name of the laptop that it was written for
custody-arrived-other = Bu kompyuterning nomi { $to } emas, { $here }. Fayl boshqa noutbuk uchun boʻlsa, uni yopib, oʻsha yerga olib boring.
# $to (Text) - the name of the laptop that it was written for
custody-arrived-name = Bu kompyuterni { $to } deb atash
custody-arrived-work = Shu yerda ishlash
custody-astray-older = Bu ofisning avvalgi holati
custody-astray-own = Bu fayl boshqa yoʻldan ketgan
# $member (Text) - who changed it last
# $when (Text) - the moment, as the reader says it
custody-astray-here = Bu fayl: oxirgi marta { $member } oʻzgartirgan, { $when }.
# $member (Text) - who changed it last
# $path (Text) - the other file
# $when (Text) - the moment, as the reader says it
custody-astray-there = Boshqa fayl ({ $path }): oxirgi marta { $member } oʻzgartirgan, { $when }.
# $member (Text) - who changed it last
# $when (Text) - the moment, as the reader says it
custody-astray-same-place = Ilgari aynan shu joyda turgan fayl: oxirgi marta { $member } oʻzgartirgan, { $when }.
# $count (Number) - how many
custody-astray-lacking = Boshqa fayldagi { $count } ta oʻzgartirish bu faylda yoʻq.
custody-astray-older-about = Zaxira nusxani ataylab tiklagan boʻlsangiz, hammasi joyida. Unda ishlash uchun ismingizni tanlang.
custody-astray-own-about = Unda oʻziga xos oʻzgartirishlar ham bor, ikkalasini birlashtirib boʻlmaydi. Ish qaysi birida davom etishini hamkasblaringiz bilan kelishib oling. Bu faylni ochish uchun ismingizni tanlang.
custody-only-read = Faqat oʻqish uchun ochish
