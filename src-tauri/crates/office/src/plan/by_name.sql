SELECT plan.id FROM plan
WHERE plan.deleted_at IS NULL AND (
  plan.key = :name
  OR EXISTS (SELECT 1 FROM wording WHERE owner = plan.id AND field = 'title' AND text = :name)
)
ORDER BY plan.created_at DESC
LIMIT 1;
