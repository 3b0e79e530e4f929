-- The member's latest step in this replica that is not undone; a step that was done again is a step too.
SELECT *, rowid AS entry_order
FROM history AS entry
WHERE replica = :replica AND member = :member AND kind IN ('change', 'redo')
  AND NOT EXISTS (
    SELECT 1 FROM history AS later
    WHERE later.replica = entry.replica AND later.sequence > entry.sequence AND later.kind = 'undo'
      AND later.undoes_replica = entry.replica AND later.undoes_sequence = entry.sequence)
ORDER BY sequence DESC LIMIT 1;
