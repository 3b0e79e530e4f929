SELECT term_form.id, term_form.term, term_form.language, term_form.words, term_form.standing
FROM term_form JOIN term ON term.id = term_form.term
WHERE term_form.deleted_at IS NULL AND term.deleted_at IS NULL
  AND term_form.language IS NOT NULL AND term_form.words IS NOT NULL AND term_form.standing IS NOT NULL
ORDER BY term_form.term, term_form.rank, term_form.id;
