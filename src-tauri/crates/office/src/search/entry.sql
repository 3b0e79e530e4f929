SELECT record, record_kind, owner, field, language, part, text FROM search_entry WHERE rowid = :entry;
