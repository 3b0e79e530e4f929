SELECT text FROM wording JOIN member ON member.id = wording.owner
WHERE owner = :member AND field = 'name'
ORDER BY language <> :language, changed_at LIMIT 1;
