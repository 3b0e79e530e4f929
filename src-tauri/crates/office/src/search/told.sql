SELECT DISTINCT record
FROM search CROSS JOIN search_entry ON search_entry.rowid = search.rowid
WHERE search MATCH :expression AND (:kind IS NULL OR record_kind = :kind);
