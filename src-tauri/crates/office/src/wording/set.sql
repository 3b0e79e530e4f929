INSERT INTO wording (owner, field, language, text, state, made_from_language, made_from_digest, changed_at, changed_by)
VALUES (:owner, :field, :language, :text, :state, :from, :digest, :now, :by)
ON CONFLICT (owner, field, language) DO UPDATE SET
  text = :text, state = :state, made_from_language = :from, made_from_digest = :digest, changed_at = :now, changed_by = :by
WHERE text <> :text OR state <> :state OR made_from_digest IS NOT :digest;
