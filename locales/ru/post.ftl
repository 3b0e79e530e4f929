# Posts: their ranks.

post-rank-minister = В ранге министра
post-rank-vice-minister = В ранге заместителя министра
post-rank-vice-rector = Проректор
post-rank-director-general = Начальник главного управления
post-rank-director = Начальник отдела
post-rank-adviser = Советник
post-rank-specialist = Специалист
