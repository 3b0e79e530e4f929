SELECT * FROM comment WHERE plan = :plan AND deleted_at IS NULL ORDER BY id;
