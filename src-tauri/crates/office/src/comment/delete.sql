UPDATE comment SET deleted_at = :now, deleted_by = :by WHERE (id = :id OR parent = :id) AND deleted_at IS NULL;
