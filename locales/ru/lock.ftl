# Экран блокировки.

lock-title = Офис заблокирован
lock-about = { $office } · { $member }
lock-sample = Это пример офиса. Парольная фраза: { $passphrase }
lock-unlock = Разблокировать
lock-leave = Закрыть офис
