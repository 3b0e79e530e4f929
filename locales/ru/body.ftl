# Bodies that meet: their kinds, sectors and seats.

body-kind-committee = Комитет
body-kind-experts-meeting = Совещание экспертов
body-kind-forum = Форум
body-kind-briefing = Брифинг
body-kind-working-group = Рабочая группа
body-sector-government = Правительство
body-sector-academia = Научное сообщество
body-sector-association = Ассоциации
body-sector-firm = Компании
body-seat-co-chair = Сопредседатель
body-seat-member = Член
body-seat-secretary = Секретарь
body-seat-interpreter = Переводчик
body-seat-observer = Наблюдатель
