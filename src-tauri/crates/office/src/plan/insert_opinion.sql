INSERT INTO plan_opinion (id, plan, version, kind, member, given_at)
SELECT :id, plan.id, plan.version, :kind, :by, :now FROM plan WHERE plan.id = :plan;
