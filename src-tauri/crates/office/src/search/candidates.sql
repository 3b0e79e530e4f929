SELECT rowid FROM search WHERE search MATCH :expression ORDER BY rowid DESC LIMIT :limit;
