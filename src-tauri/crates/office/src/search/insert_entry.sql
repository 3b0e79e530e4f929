INSERT INTO search_entry (record, record_kind, language, part, text, engine)
VALUES (:record, :kind, :language, :part, :text, :engine);
