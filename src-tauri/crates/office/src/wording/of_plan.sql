WITH node AS (SELECT id FROM plan_node WHERE plan = :owner AND deleted_at IS NULL),
part (id) AS (
  SELECT :owner
  UNION ALL SELECT id FROM passage WHERE owner = :owner AND deleted_at IS NULL
  UNION ALL SELECT id FROM node
  UNION ALL SELECT id FROM indicator WHERE node IN node AND deleted_at IS NULL
  UNION ALL SELECT id FROM plan_opinion WHERE plan = :owner AND deleted_at IS NULL
)
SELECT owner, field, language, text, state, made_from_digest, changed_at
FROM part CROSS JOIN wording ON wording.owner = part.id;
