INSERT INTO passage (id, owner, owner_kind, rank, kind, level, shape, created_at)
VALUES (:id, :plan, 'plan', :rank, :kind, :level, :shape, :now);
