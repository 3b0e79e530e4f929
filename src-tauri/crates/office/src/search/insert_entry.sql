INSERT INTO search_entry (record, record_kind, owner, field, language, part, text)
VALUES (:record, :kind, :owner, :field, :language, :part, :text);
