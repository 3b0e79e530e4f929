INSERT INTO plan_version (id, plan, number, approved_at, approved_by, digest, frozen)
VALUES (:id, :plan, :number, :now, :by, :digest, :frozen);
