SELECT id, kind, state, version, source_language, responsible, drafter, due, dated, numbering FROM plan
WHERE id = :id AND deleted_at IS NULL;
