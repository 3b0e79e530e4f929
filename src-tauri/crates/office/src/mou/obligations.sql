SELECT mou.id AS record, clause.due AS falls_on
FROM mou_clause AS clause JOIN mou ON mou.id = clause.mou
WHERE clause.deleted_at IS NULL AND mou.deleted_at IS NULL AND clause.done_on IS NULL AND clause.due IS NOT NULL
  AND mou.state IN ('signed', 'awaiting_notifications', 'in_force', 'renewed', 'amended');
