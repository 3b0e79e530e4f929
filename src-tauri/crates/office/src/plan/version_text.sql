SELECT frozen, approved_at FROM plan_version WHERE plan = :plan AND number = :number ORDER BY id DESC LIMIT 1;
