# 잠긴 화면.

lock-title = 사무실이 잠겼습니다
lock-about = { $office } · { $member }
lock-unlock = 잠금 해제
lock-leave = 사무실 닫기
