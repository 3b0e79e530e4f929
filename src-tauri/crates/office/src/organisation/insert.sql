INSERT INTO organisation (id, kind, country, created_at, created_by) VALUES (:id, :kind, :country, :now, :by);
