INSERT INTO packet (id, key, purpose, languages, created_at, created_by)
VALUES (:id, :key, :purpose, :languages, :now, :by);
