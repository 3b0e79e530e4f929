SELECT indicator_value.id, indicator, measured_on, mantissa, scale, source
FROM plan_node
JOIN indicator ON indicator.node = plan_node.id
JOIN indicator_value ON indicator_value.indicator = indicator.id
WHERE plan_node.plan = :plan AND indicator_value.deleted_at IS NULL
ORDER BY measured_on, indicator_value.id;
