SELECT text, language FROM wording
WHERE owner = :owner AND field IN ('title', 'name', 'text') AND text <> ''
ORDER BY language <> :language, state <> 'original', changed_at LIMIT 1;
