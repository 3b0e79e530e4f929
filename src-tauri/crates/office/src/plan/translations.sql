WITH part (plan, owner, source) AS (
  SELECT id, id, source_language FROM plan WHERE deleted_at IS NULL AND plan.id = :plan
  UNION ALL
  SELECT plan.id, passage.id, plan.source_language
  FROM plan CROSS JOIN passage ON passage.owner = plan.id
  WHERE plan.deleted_at IS NULL AND plan.id = :plan AND passage.deleted_at IS NULL
  UNION ALL
  SELECT plan.id, plan_node.id, plan.source_language
  FROM plan CROSS JOIN plan_node ON plan_node.plan = plan.id
  WHERE plan.deleted_at IS NULL AND plan.id = :plan AND plan_node.deleted_at IS NULL
),
unit AS (
  SELECT part.plan, part.source,
    (SELECT count(*) FROM wording AS translation
      WHERE translation.owner = original.owner AND translation.field = original.field
        AND translation.language IN ('ko', 'uz', 'ru') AND translation.language <> part.source) AS translated,
    (SELECT count(*) FROM wording AS translation
      WHERE translation.owner = original.owner AND translation.field = original.field
        AND translation.language <> part.source
        AND translation.made_from_digest IS NOT wording_digest(original.text)) AS stale
  FROM part CROSS JOIN wording AS original ON original.owner = part.owner AND original.language = part.source
)
SELECT plan, sum(stale) AS stale, sum(CASE source WHEN 'en' THEN 3 ELSE 2 END - translated) AS missing
FROM unit
GROUP BY plan;
