-- A candidate who was recommended, and with whom the host's own procedure is not done. An open step of that side says
-- more.
SELECT id AS record, 'UZ' AS side, recommended_on AS since FROM expert
WHERE deleted_at IS NULL AND state IN ('recommended', 'host_procedure')
  AND NOT EXISTS (
    SELECT 1 FROM expert_step AS step
    WHERE step.expert = expert.id AND step.deleted_at IS NULL AND step.side = 'UZ' AND step.asked_on IS NOT NULL
      AND step.given_on IS NULL);
