-- The last day to give notice, apart from the end.
SELECT id AS record, date(ends, '-' || notice_months || ' months', 'floor') AS falls_on FROM mou
WHERE deleted_at IS NULL AND state IN ('in_force', 'renewed', 'amended') AND ends IS NOT NULL AND notice_months > 0;
