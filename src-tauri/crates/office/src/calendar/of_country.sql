SELECT id FROM calendar WHERE country = :country AND deleted_at IS NULL ORDER BY created_at, id LIMIT 1;
