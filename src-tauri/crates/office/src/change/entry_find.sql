SELECT *, rowid AS entry_order FROM history WHERE replica = :replica AND sequence = :sequence;
