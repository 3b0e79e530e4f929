# Backup copies of the office and what is kept of them.
backup-kind-hourly = Почасовая
backup-kind-daily = Ежедневная
backup-kind-monthly = Ежемесячная
backup-kind-manual = Созданная вручную
