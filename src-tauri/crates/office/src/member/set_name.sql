INSERT INTO wording (owner, field, language, text, state, changed_at, changed_by)
VALUES (:owner, :field, :language, :text, 'original', :now, :by)
ON CONFLICT (owner, field, language) DO UPDATE SET text = :text, changed_at = :now, changed_by = :by WHERE text <> :text;
