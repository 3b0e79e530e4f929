# Экран блокировки.

lock-title = Офис заблокирован
lock-about = { $office } · { $member }
lock-unlock = Разблокировать
lock-leave = Закрыть офис
