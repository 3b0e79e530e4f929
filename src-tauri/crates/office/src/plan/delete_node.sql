WITH RECURSIVE below (id) AS (
  SELECT :id
  UNION ALL SELECT plan_node.id FROM plan_node JOIN below ON plan_node.parent = below.id
)
UPDATE plan_node SET deleted_at = :now, deleted_by = :by WHERE id IN below AND deleted_at IS NULL;
