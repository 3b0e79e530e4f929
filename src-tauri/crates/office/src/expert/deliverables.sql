SELECT expert.id AS record, deliverable.due AS falls_on
FROM expert_deliverable AS deliverable JOIN expert ON expert.id = deliverable.expert
WHERE deliverable.deleted_at IS NULL AND expert.deleted_at IS NULL AND deliverable.delivered_on IS NULL
  AND expert.state NOT IN ('declined', 'withdrawn');
