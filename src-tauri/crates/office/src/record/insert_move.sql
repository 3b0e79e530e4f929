INSERT INTO record_move (id, record, record_kind, from_state, to_state, moved_at, moved_by)
VALUES (:id, :record, :kind, :from, :to, :now, :by);
