SELECT key FROM search_word WHERE key >= :begins AND key < :beyond ORDER BY key LIMIT :limit;
