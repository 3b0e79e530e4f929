SELECT id AS record, due AS falls_on FROM advice
WHERE deleted_at IS NULL AND due IS NOT NULL AND state IN ('asked', 'drafted');
