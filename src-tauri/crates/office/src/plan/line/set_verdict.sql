UPDATE plan_line SET verdict = :verdict, opinion = :opinion, given_at = :now WHERE id = :id AND verdict IS NULL;
