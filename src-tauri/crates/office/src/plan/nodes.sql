SELECT id, plan, parent, level, rank, responsible, starts, ends, example FROM plan_node
WHERE plan = :plan AND deleted_at IS NULL
ORDER BY rank, id;
