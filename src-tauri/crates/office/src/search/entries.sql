SELECT rowid, owner, field, language, part, text FROM search_entry WHERE record = :record;
