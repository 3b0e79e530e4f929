INSERT OR REPLACE INTO listing_text (record, kind, field, language, sort_key)
VALUES (:record, :kind, :field, :language, :sort_key);
