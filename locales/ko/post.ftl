# Posts: their ranks.

post-rank-minister = 장관급
post-rank-vice-minister = 차관급
post-rank-vice-rector = 부총장
post-rank-director-general = 국장급
post-rank-director = 과장급
post-rank-adviser = 자문관
post-rank-specialist = 전문가
