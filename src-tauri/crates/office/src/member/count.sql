SELECT count(*) FROM member WHERE role = :role AND retired_at IS NULL AND deleted_at IS NULL;
