SELECT id, to_state, moved_at, moved_by FROM record_move
WHERE record = :record AND deleted_at IS NULL
ORDER BY moved_at DESC, id DESC;
