INSERT INTO plan (id, key, kind, state, version, source_language, drafter, created_at, state_at, state_by)
VALUES (:id, :key, :kind, :state, 1, :source, :drafter, :now, :now, :drafter);
