-- The end of a term is that of its latest extension.
SELECT expert.id AS record, coalesce((
    SELECT max(extension.ends) FROM expert_extension AS extension
    WHERE extension.expert = expert.id AND extension.deleted_at IS NULL
  ), expert.ends) AS falls_on
FROM expert
WHERE expert.deleted_at IS NULL AND expert.state IN ('on_post', 'extended');
