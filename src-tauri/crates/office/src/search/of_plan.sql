SELECT wording.owner, wording.field, wording.language, wording.text, 'title' AS part
FROM plan CROSS JOIN wording ON wording.owner = plan.id AND wording.field = 'title'
WHERE plan.id = :record AND plan.deleted_at IS NULL
UNION ALL
SELECT wording.owner, NULL, wording.language, group_concat(wording.text, ' · ' ORDER BY wording.field),
  CASE passage.kind WHEN 'heading' THEN 'heading' ELSE 'passage' END
FROM plan CROSS JOIN passage ON passage.owner = plan.id CROSS JOIN wording ON wording.owner = passage.id
WHERE plan.id = :record AND plan.deleted_at IS NULL AND passage.deleted_at IS NULL
GROUP BY passage.id, wording.language
UNION ALL
SELECT wording.owner, wording.field, wording.language, wording.text, 'node'
FROM plan CROSS JOIN plan_node ON plan_node.plan = plan.id CROSS JOIN wording ON wording.owner = plan_node.id
WHERE plan.id = :record AND plan.deleted_at IS NULL AND plan_node.deleted_at IS NULL
UNION ALL
SELECT wording.owner, wording.field, wording.language, wording.text, 'node'
FROM plan CROSS JOIN plan_node ON plan_node.plan = plan.id CROSS JOIN indicator ON indicator.node = plan_node.id
CROSS JOIN wording ON wording.owner = indicator.id AND wording.field = 'name'
WHERE plan.id = :record AND plan.deleted_at IS NULL AND plan_node.deleted_at IS NULL AND indicator.deleted_at IS NULL;
