INSERT INTO plan_node (id, plan, parent, level, rank, created_at) VALUES (:id, :plan, :parent, :level, :rank, :now);
