SELECT id, kind, member, given_at, version FROM plan_opinion
WHERE plan = :plan AND deleted_at IS NULL
ORDER BY given_at DESC, id DESC;
