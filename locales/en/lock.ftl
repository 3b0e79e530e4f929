# The locked screen.

lock-title = The office is locked
lock-about = { $office } · { $member }
# $passphrase (Text) - the passphrase
lock-sample = This is the sample office. Its passphrase is: { $passphrase }
lock-unlock = Unlock
lock-leave = Close this office
