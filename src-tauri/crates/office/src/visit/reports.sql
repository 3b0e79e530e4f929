SELECT id AS record, date(ends, '+14 days') AS falls_on FROM visit
WHERE deleted_at IS NULL AND state = 'done' AND ends IS NOT NULL;
