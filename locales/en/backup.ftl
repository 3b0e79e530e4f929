# Backup copies of the office and what is kept of them.
backup-kind-hourly = Hourly
backup-kind-daily = Daily
backup-kind-monthly = Monthly
backup-kind-manual = Made by hand
