SELECT record_kind, record FROM history_record WHERE replica = :replica AND sequence = :sequence ORDER BY record_kind, record;
