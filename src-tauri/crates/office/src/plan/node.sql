SELECT id, plan, parent, level, rank, responsible, starts, ends, example FROM plan_node
WHERE id = :id AND deleted_at IS NULL;
