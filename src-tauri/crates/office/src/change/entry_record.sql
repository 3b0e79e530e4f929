INSERT OR IGNORE INTO history_record (replica, sequence, record_kind, record) VALUES (:replica, :sequence, :kind, :record);
