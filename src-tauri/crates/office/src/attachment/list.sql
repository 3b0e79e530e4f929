SELECT * FROM attachment WHERE owner = :owner AND deleted_at IS NULL ORDER BY attached_at, id;
