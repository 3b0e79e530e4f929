INSERT INTO attachment (id, owner, owner_kind, file_name, media_type, size, digest, attached_at, attached_by, role, language)
VALUES (:id, :owner, :owner_kind, :file_name, :media_type, :size, :digest, :now, :by, :role, :language);
