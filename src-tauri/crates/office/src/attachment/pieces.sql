SELECT chunk.bytes FROM content CROSS JOIN chunk ON chunk.digest = content.name
WHERE content.digest = :digest ORDER BY chunk.n;
