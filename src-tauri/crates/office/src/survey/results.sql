-- A month after the field work its result is expected.
SELECT id AS record, date(ends, '+30 days') AS falls_on FROM survey
WHERE deleted_at IS NULL AND state IN ('in_the_field', 'analysed') AND ends IS NOT NULL;
