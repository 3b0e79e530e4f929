-- The latest passport of a person: what it followed has nothing to warn of any more.
SELECT paper.person AS record, max(paper.expires_on) AS falls_on
FROM person_paper AS paper JOIN person ON person.id = paper.person
WHERE paper.deleted_at IS NULL AND person.deleted_at IS NULL AND paper.expires_on IS NOT NULL
  AND paper.kind IN ('passport', 'official_passport')
GROUP BY paper.person, paper.kind, paper.country;
