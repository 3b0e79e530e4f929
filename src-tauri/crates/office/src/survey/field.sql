SELECT id AS record, starts AS falls_on FROM survey
WHERE deleted_at IS NULL AND state = 'planned' AND starts IS NOT NULL;
