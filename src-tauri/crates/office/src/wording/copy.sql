INSERT INTO wording (owner, field, language, text, state, made_from_language, made_from_digest, changed_at, changed_by)
SELECT :into, field, language, text, state, made_from_language, made_from_digest, :now, :by
FROM wording WHERE owner = :from AND field = :field;
