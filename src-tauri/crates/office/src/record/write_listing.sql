INSERT OR REPLACE INTO listing (record, kind, state, changed_at, stale, missing)
VALUES (:record, :kind, :state, :changed_at, :stale, :missing);
