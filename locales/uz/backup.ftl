# Backup copies of the office and what is kept of them.
backup-kind-hourly = Soatlik
backup-kind-daily = Kunlik
backup-kind-monthly = Oylik
backup-kind-manual = Qoʻlda yaratilgan
