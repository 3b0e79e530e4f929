SELECT role FROM member WHERE id = :member AND retired_at IS NULL AND deleted_at IS NULL;
