# Posts: their ranks.

post-rank-minister = Vazir darajasi
post-rank-vice-minister = Vazir oʻrinbosari darajasi
post-rank-vice-rector = Prorektor
post-rank-director-general = Bosh boshqarma boshligʻi
post-rank-director = Boʻlim boshligʻi
post-rank-adviser = Maslahatchi
post-rank-specialist = Mutaxassis
