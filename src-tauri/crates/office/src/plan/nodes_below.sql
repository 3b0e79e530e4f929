WITH RECURSIVE below (id) AS (
  SELECT :id
  UNION ALL SELECT plan_node.id FROM plan_node JOIN below ON plan_node.parent = below.id WHERE plan_node.deleted_at IS NULL
)
SELECT id FROM below;
