SELECT number, approved_at, approved_by, digest FROM plan_version WHERE plan = :plan ORDER BY number DESC, id DESC;
