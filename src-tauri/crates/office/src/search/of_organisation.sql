SELECT wording.language, wording.text, 'title' AS part
FROM organisation CROSS JOIN wording ON wording.owner = organisation.id
WHERE organisation.id = :record AND organisation.deleted_at IS NULL;
