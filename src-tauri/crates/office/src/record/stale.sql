-- A translation that is younger than its source was made from it as it reads now: only the others are compared.
WITH held (owner) AS ({owners})
SELECT count(*)
FROM held CROSS JOIN wording AS translation ON translation.owner = held.owner
  CROSS JOIN wording AS original
    ON original.owner = translation.owner AND original.field = translation.field
      AND original.language = translation.made_from_language
WHERE original.changed_at >= translation.changed_at
  AND translation.made_from_digest IS NOT wording_digest(original.text);
