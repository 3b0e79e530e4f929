INSERT INTO kept_pdf (id, owner, owner_kind, version, languages, pages, size, digest, made_at, made_by)
VALUES (:id, :owner, :owner_kind, :version, :languages, :pages, :size, :digest, :now, :by);
