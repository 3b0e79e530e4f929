SELECT id AS record, starts AS falls_on FROM visit
WHERE deleted_at IS NULL AND state IN ('planned', 'agreed') AND starts IS NOT NULL;
