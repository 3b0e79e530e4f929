SELECT coalesce((SELECT sum(minutes) FROM meeting_item WHERE meeting = :meeting AND deleted_at IS NULL), 0) AS agenda,
  (unixepoch('2000-01-01 ' || ends_at) - unixepoch('2000-01-01 ' || starts_at)) / 60 AS meeting
FROM meeting WHERE id = :meeting;
