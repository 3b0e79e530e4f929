SELECT indicator.id, indicator.node, baseline_mantissa, baseline_scale, target_mantissa, target_scale, period_starts,
  period_ends
FROM plan_node JOIN indicator ON indicator.node = plan_node.id
WHERE plan_node.plan = :plan AND plan_node.deleted_at IS NULL AND indicator.deleted_at IS NULL
ORDER BY indicator.rank, indicator.id;
