SELECT id AS record, held_on AS falls_on FROM meeting
WHERE deleted_at IS NULL AND state IN ('planned', 'invited') AND held_on IS NOT NULL;
