-- For a member (?1), and whether that member may approve (?2): a plan waits for whoever may approve it and did not draft it;
-- a returned one waits for its drafter.
SELECT id FROM plan WHERE deleted_at IS NULL AND state = 'in_review' AND drafter IS NOT ?1 AND ?2
UNION ALL
SELECT id FROM plan WHERE deleted_at IS NULL AND state = 'returned' AND drafter = ?1
