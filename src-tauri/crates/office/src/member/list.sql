SELECT id, role FROM member
WHERE retired_at IS NULL AND deleted_at IS NULL
ORDER BY created_at, id;
