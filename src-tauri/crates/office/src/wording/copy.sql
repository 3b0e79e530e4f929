INSERT INTO wording (owner, field, language, text, state, made_from_language, made_from_digest, changed_at, changed_by)
SELECT :into, field, language, text, state, made_from_language, made_from_digest, :now, :by
FROM wording AS theirs
WHERE owner = :from AND field = :field AND NOT EXISTS (
  SELECT 1 FROM wording AS ours
  WHERE ours.owner = :into AND ours.field = theirs.field AND ours.language = theirs.language);
