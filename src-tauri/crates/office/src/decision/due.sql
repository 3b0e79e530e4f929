SELECT id AS record, due AS falls_on FROM decision
WHERE deleted_at IS NULL AND due IS NOT NULL AND state IN ('decided', 'under_way', 'carried_over');
