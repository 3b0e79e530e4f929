SELECT *, rowid AS entry_order FROM history WHERE replica = :replica ORDER BY sequence DESC LIMIT 1;
