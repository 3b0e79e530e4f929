-- For a member (?1), and whether that member may approve (?2): a plan in review waits for the reviewers of its line who have not answered; once all have, for the approver who was named, or,
-- where none was, for whoever may approve and did not draft it. Who left, or may do it no longer, holds nobody up. A returned
-- plan waits for its drafter.
SELECT id FROM plan
WHERE deleted_at IS NULL AND state = 'in_review' AND CASE
  WHEN EXISTS (
    SELECT 1 FROM plan_line JOIN member ON member.id = plan_line.member
    WHERE plan_line.plan = plan.id AND plan_line.version = plan.version AND plan_line.round = plan.round
      AND plan_line.deleted_at IS NULL AND plan_line.place = 'reviewer' AND plan_line.verdict IS NULL
      AND member.deleted_at IS NULL AND member.retired_at IS NULL AND member.role IN ({reviewers})
  ) THEN EXISTS (
    SELECT 1 FROM plan_line JOIN member ON member.id = plan_line.member
    WHERE plan_line.plan = plan.id AND plan_line.version = plan.version AND plan_line.round = plan.round
      AND plan_line.deleted_at IS NULL AND plan_line.place = 'reviewer' AND plan_line.verdict IS NULL
      AND member.deleted_at IS NULL AND member.retired_at IS NULL AND member.role IN ({reviewers}) AND member.id = ?1
  )
  WHEN EXISTS (
    SELECT 1 FROM plan_line JOIN member ON member.id = plan_line.member
    WHERE plan_line.plan = plan.id AND plan_line.version = plan.version AND plan_line.round = plan.round
      AND plan_line.deleted_at IS NULL AND plan_line.place = 'approver'
      AND member.deleted_at IS NULL AND member.retired_at IS NULL AND member.role IN ({approvers})
  ) THEN EXISTS (
    SELECT 1 FROM plan_line
    WHERE plan_line.plan = plan.id AND plan_line.version = plan.version AND plan_line.round = plan.round
      AND plan_line.deleted_at IS NULL AND plan_line.place = 'approver' AND plan_line.member = ?1 AND ?2
  )
  ELSE drafter IS NOT ?1 AND ?2
END
UNION ALL
SELECT id FROM plan WHERE deleted_at IS NULL AND state = 'returned' AND drafter = ?1
