# The words that dates are made of.

## The month as it stands within a date (28 November 2012).

calendar-month-1 = yanvar
calendar-month-2 = fevral
calendar-month-3 = mart
calendar-month-4 = aprel
calendar-month-5 = may
calendar-month-6 = iyun
calendar-month-7 = iyul
calendar-month-8 = avgust
calendar-month-9 = sentabr
calendar-month-10 = oktabr
calendar-month-11 = noyabr
calendar-month-12 = dekabr

## The month by itself, as over a column of days.

calendar-month-name-1 = yanvar
calendar-month-name-2 = fevral
calendar-month-name-3 = mart
calendar-month-name-4 = aprel
calendar-month-name-5 = may
calendar-month-name-6 = iyun
calendar-month-name-7 = iyul
calendar-month-name-8 = avgust
calendar-month-name-9 = sentabr
calendar-month-name-10 = oktabr
calendar-month-name-11 = noyabr
calendar-month-name-12 = dekabr

## The days of the week; 1 is Monday.

calendar-weekday-1 = dushanba
calendar-weekday-2 = seshanba
calendar-weekday-3 = chorshanba
calendar-weekday-4 = payshanba
calendar-weekday-5 = juma
calendar-weekday-6 = shanba
calendar-weekday-7 = yakshanba

## Beside a time: today 13:40.

calendar-today = bugun
calendar-yesterday = kecha

## The two clocks on the desk.
calendar-effect-rest = Dam olish kuni
calendar-effect-work = Ish kuni
calendar-effect-ordinary = Odatdagi kun
calendar-standing-confirmed = Tasdiqlangan
calendar-standing-estimated = Taxminiy
calendar-week-both = Ikkala hafta
calendar-week-five-days = Besh kunlik
calendar-week-six-days = Olti kunlik
calendar-days = Dam olish va koʻchirilgan kunlar
calendar-year-before = Oldingi yil
calendar-year-after = Keyingi yil
calendar-own = Ofisniki
calendar-import = Taqvim faylini import qilish
calendar-export = Taqvim faylini eksport qilish
calendar-imported = Yangi kunlar qoʻshildi.
# $path (Text) - the file
calendar-exported = Saqlandi: { $path }
calendar-weekday-short-1 = Du
calendar-weekday-short-2 = Se
calendar-weekday-short-3 = Chor
calendar-weekday-short-4 = Pay
calendar-weekday-short-5 = Ju
calendar-weekday-short-6 = Sha
calendar-weekday-short-7 = Ya
