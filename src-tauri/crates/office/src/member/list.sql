SELECT member.id, member.role, (
  SELECT text FROM wording WHERE owner = member.id AND field = 'name'
  ORDER BY language <> :language, changed_at LIMIT 1) AS name
FROM member
WHERE retired_at IS NULL AND deleted_at IS NULL
ORDER BY member.created_at, member.id;
