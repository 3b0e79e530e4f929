SELECT id, file_name, media_type, size, attached_at FROM attachment
WHERE owner = :owner AND deleted_at IS NULL ORDER BY attached_at, id;
