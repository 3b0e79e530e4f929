SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH :expression LIMIT :limit);
