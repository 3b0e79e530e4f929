# Backup copies of the office and what is kept of them.
backup-kind-hourly = 매시간
backup-kind-daily = 매일
backup-kind-monthly = 매월
backup-kind-manual = 직접 만든 사본
