-- The clock of a replica never goes back, so the last entry of each says enough.
SELECT clock, clock_count
FROM replica CROSS JOIN history ON history.replica = replica.id
  AND history.sequence = (SELECT max(sequence) FROM history WHERE history.replica = replica.id)
ORDER BY clock DESC, clock_count DESC
LIMIT 1;
