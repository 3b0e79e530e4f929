-- Minutes are expected within two weeks.
SELECT id AS record, date(held_on, '+14 days') AS falls_on FROM meeting
WHERE deleted_at IS NULL AND state IN ('held', 'minutes_drafted') AND held_on IS NOT NULL;
