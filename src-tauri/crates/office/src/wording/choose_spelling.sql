INSERT INTO spelling_choice (owner, field, word, nth, spelled, chosen_at, chosen_by)
VALUES (:owner, :field, :word, :nth, :spelled, :now, :by)
ON CONFLICT (owner, field, word, nth) DO UPDATE SET spelled = :spelled, chosen_at = :now, chosen_by = :by;
