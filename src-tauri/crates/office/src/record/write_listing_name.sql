INSERT OR REPLACE INTO listing_name (record, kind, language, name, sort_key)
VALUES (:record, :kind, :language, :name, :sort_key);
