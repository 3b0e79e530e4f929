SELECT * FROM (
  SELECT text, language FROM wording
  WHERE owner = :owner AND field IN ('title', 'name', 'text', 'classification') AND text <> ''
  ORDER BY language <> :language, state <> 'original', changed_at LIMIT 1
)
UNION ALL
-- A file has the same name in every language.
SELECT file_name, '' FROM attachment WHERE id = :owner
LIMIT 1;
