SELECT id AS record, due AS falls_on FROM letter WHERE deleted_at IS NULL AND due IS NOT NULL AND state = 'registered';
