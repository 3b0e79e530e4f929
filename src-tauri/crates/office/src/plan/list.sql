SELECT plan.id, plan.kind, plan.state, plan.version, plan.responsible, plan.drafter, plan.due,
  coalesce((
    SELECT max(history.clock) FROM history_record JOIN history USING (replica, sequence)
    WHERE history_record.record = plan.id
  ), plan.created_at) AS changed_at,
  (SELECT count(*) FROM plan_opinion WHERE plan_opinion.plan = plan.id AND plan_opinion.version = plan.version
    AND plan_opinion.deleted_at IS NULL) AS opinions,
  (SELECT count(*) FROM plan_node WHERE plan_node.plan = plan.id AND level = 'goal' AND plan_node.deleted_at IS NULL)
    AS goals,
  (SELECT count(*) FROM plan_node WHERE plan_node.plan = plan.id AND level = 'measure' AND plan_node.deleted_at IS NULL)
    AS measures
FROM plan
WHERE plan.deleted_at IS NULL;
