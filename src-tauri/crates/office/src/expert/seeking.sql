-- A post for which Korea looks for candidates and has recommended none yet. An open step of that side says more.
SELECT id AS record, 'KR' AS side, requested_on AS since FROM expert
WHERE deleted_at IS NULL AND state IN ('requested', 'candidates_sought', 'nominated')
  AND NOT EXISTS (
    SELECT 1 FROM expert_step AS step
    WHERE step.expert = expert.id AND step.deleted_at IS NULL AND step.side = 'KR' AND step.asked_on IS NOT NULL
      AND step.given_on IS NULL);
