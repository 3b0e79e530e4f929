# What is late, and what falls due soon.

today-title = 오늘
today-late = 기한 지남
today-week = 일주일 이내
today-later = 그 이후
today-none = 기한이 다가온 것이 없습니다
today-none-about = 임기, 기한, 통보, 여권, 회의 등 늦었거나 곧 다가올 일이 여기에 모입니다.
