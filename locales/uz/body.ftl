# Bodies that meet: their kinds, sectors and seats.

body-kind-committee = Qoʻmita
body-kind-experts-meeting = Ekspertlar yigʻilishi
body-kind-forum = Forum
body-kind-briefing = Taqdimot
body-kind-working-group = Ishchi guruh
body-sector-government = Hukumat
body-sector-academia = Ilm-fan
body-sector-association = Uyushmalar
body-sector-firm = Korxonalar
body-seat-co-chair = Hamrais
body-seat-member = Aʼzo
body-seat-secretary = Kotib
body-seat-interpreter = Tarjimon
body-seat-observer = Kuzatuvchi
