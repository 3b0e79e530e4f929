INSERT OR REPLACE INTO listing (record, kind, state, changed_at, stale)
VALUES (:record, :kind, :state, :changed_at, :stale);
