-- The day of taking up the post, as agreed or as some source has it: what was so, else what was planned.
SELECT id, state, post, person, starts, coalesce(ends, date(starts, '+1 year')) AS ends, extended_to
FROM (
  SELECT expert.id, expert.state, expert.post, expert.person, expert.ends,
    coalesce(expert.starts, (
      SELECT dated FROM expert_date
      WHERE expert_date.expert = expert.id AND expert_date.deleted_at IS NULL AND milestone = 'taken_up'
        AND dated IS NOT NULL
      ORDER BY standing = 'planned', standing = 'claimed', dated LIMIT 1)) AS starts,
    (SELECT max(extension.ends) FROM expert_extension AS extension
      WHERE extension.expert = expert.id AND extension.deleted_at IS NULL) AS extended_to
  FROM expert
  WHERE expert.deleted_at IS NULL AND expert.state NOT IN ('declined', 'withdrawn'))
WHERE starts IS NOT NULL;
