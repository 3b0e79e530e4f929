SELECT *, rowid AS entry_order FROM history WHERE rowid > :order ORDER BY rowid;
