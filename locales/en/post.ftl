# Posts: their ranks.

post-rank-minister = Minister level
post-rank-vice-minister = Vice-minister level
post-rank-vice-rector = Vice-rector
post-rank-director-general = Director general
post-rank-director = Director
post-rank-adviser = Adviser
post-rank-specialist = Specialist
