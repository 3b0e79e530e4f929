# 잠긴 화면.

lock-title = 사무실이 잠겼습니다
lock-about = { $office } · { $member }
lock-sample = 예시 사무실입니다. 암호문구: { $passphrase }
lock-unlock = 잠금 해제
lock-leave = 사무실 닫기
