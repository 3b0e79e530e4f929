-- A plan waits for whoever may approve it and did not draft it; a returned one waits for its drafter.
SELECT id FROM plan WHERE deleted_at IS NULL AND state = 'in_review' AND drafter IS NOT :member AND :approves
UNION ALL
SELECT id FROM plan WHERE deleted_at IS NULL AND state = 'returned' AND drafter = :member
