SELECT chunk.bytes FROM content CROSS JOIN chunk ON chunk.digest = content.name
WHERE content.digest = :digest AND chunk.n >= :next ORDER BY chunk.n LIMIT :together;
