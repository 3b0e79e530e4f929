SELECT id, owner, kind, level, shape, rank FROM passage
WHERE owner = :plan AND deleted_at IS NULL
ORDER BY rank, id;
