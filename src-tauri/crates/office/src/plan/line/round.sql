SELECT plan_line.id, plan_line.place, plan_line.member, plan_line.verdict, plan_line.given_at, plan_line.opinion
FROM plan JOIN plan_line ON plan_line.plan = plan.id AND plan_line.version = plan.version AND plan_line.round = plan.round
WHERE plan.id = :plan AND plan_line.deleted_at IS NULL
ORDER BY plan_line.id;
