SELECT search_entry.record, search_entry.record_kind, search_entry.language, search_entry.part, search_entry.text
FROM search JOIN search_entry ON search_entry.rowid = search.rowid
WHERE search MATCH :query
ORDER BY
  CASE WHEN part = 'title' THEN 0 WHEN part LIKE 'heading:%' THEN 1 WHEN part = 'node' THEN 2 ELSE 3 END,
  search_entry.language <> :language,
  search.rank
LIMIT 400;
