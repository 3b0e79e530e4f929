-- A side that was asked for a step of its own procedure and has not answered.
SELECT expert.id AS record, step.side, min(step.asked_on) AS since
FROM expert_step AS step JOIN expert ON expert.id = step.expert
WHERE expert.deleted_at IS NULL AND expert.state NOT IN ('completed', 'declined', 'withdrawn', 'recalled', 'resigned')
  AND step.deleted_at IS NULL AND step.side IS NOT NULL AND step.asked_on IS NOT NULL AND step.given_on IS NULL
GROUP BY expert.id, step.side;
