INSERT INTO plan_line (id, plan, version, round, place, member, asked_at, asked_by)
SELECT :id, plan.id, plan.version, plan.round, :place, :member, :now, :by FROM plan WHERE plan.id = :plan;
