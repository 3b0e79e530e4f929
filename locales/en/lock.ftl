# The locked screen.

lock-title = The office is locked
lock-about = { $office } · { $member }
lock-unlock = Unlock
lock-leave = Close this office
