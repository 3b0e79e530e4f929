SELECT owner, field, language, text, state, made_from_digest, changed_at FROM wording WHERE owner = :owner;
