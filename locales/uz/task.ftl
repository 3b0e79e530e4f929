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
