SELECT dated, coalesce(name, '') AS name, coalesce(effect, 'rest') AS effect,
  coalesce(standing, 'confirmed') AS standing, coalesce(week, 'both') AS week, coalesce(source, '') AS source
FROM calendar_day
WHERE calendar = :calendar AND deleted_at IS NULL AND dated IS NOT NULL
ORDER BY dated, rank, id;
