# Tasks in execution control: their states, calendars and how often they come back.

task-state-given = Berilgan
task-state-accepted = Qabul qilingan
task-state-extended = Muddati uzaytirilgan
task-state-reported = Hisobot berilgan
task-state-returned = Qaytarilgan
task-state-verified = Tasdiqlangan
task-state-removed = Nazoratdan olingan
task-calendar-uz5 = Oʻzbekiston, besh kunlik
task-calendar-uz6 = Oʻzbekiston, olti kunlik
task-calendar-kr = Koreya
task-repeats-once = Bir marta
task-repeats-monthly = Har oy
task-repeats-quarterly = Har chorak
task-repeats-half-yearly = Har yarim yil
task-repeats-yearly = Har yil
task-calendar-both = Oʻzbekiston va Koreya
task-on-rest-next = Keyingi ish kuni
task-on-rest-previous = Oldingi ish kuni
task-on-rest-stays = Oʻsha kunning oʻzi
# $name (Text) - what the task is called
task-history-next = Takrorlanuvchi topshiriqning navbatdagisi: “{ $name }”
# $days (Number) - how many working days the term has
# $from (Date) - the day from which it counts
# $calendar (Message) - whose working days they are
task-remark-term = Muddat: { $days } ish kuni ({ $calendar }), hisob boshi: { $from }
# $date (Date) - the date that the rule gives now
task-remark-calendar-changed = Hozirgi taqvim boʻyicha: { $date }. Belgilangan muddat oʻzgarmaydi.
task-remark-estimated = Muddat ichida hali eʼlon qilinmagan dam olish kunlari bor.
# $uzbekistan (Number) - how many working days are left in Uzbekistan
# $korea (Number) - how many in Korea
task-remark-working-days-left = Qolgan ish kunlari: Oʻzbekiston – { $uzbekistan }, Koreya – { $korea }
# $uzbekistan (Number) - how many working days have passed in Uzbekistan since the date
# $korea (Number) - how many in Korea
task-remark-working-days-late = Muddatdan oʻtgan ish kunlari: Oʻzbekiston – { $uzbekistan }, Koreya – { $korea }
# $date (Date) - when the duty falls again
task-remark-next = Navbatdagi muddat: { $date }
