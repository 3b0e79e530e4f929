SELECT id AS record, ends AS falls_on FROM mou
WHERE deleted_at IS NULL AND state IN ('in_force', 'renewed', 'amended', 'suspended') AND ends IS NOT NULL;
