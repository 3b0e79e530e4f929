INSERT OR REPLACE INTO listing (record, kind, state, changed_at) VALUES (:record, :kind, :state, :changed_at);
