SELECT id AS record, ends AS falls_on FROM project
WHERE deleted_at IS NULL AND state IN ('implementation', 'suspended') AND ends IS NOT NULL;
