SELECT term.id, term.do_not_translate, wording.language, wording.text
FROM term JOIN wording ON wording.owner = term.id AND wording.field = 'name'
WHERE term.deleted_at IS NULL
ORDER BY term.id, wording.language;
