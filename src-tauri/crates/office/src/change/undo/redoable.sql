-- The member's latest undo in this replica that was not done again, and after which the member changed nothing new.
SELECT *, rowid AS entry_order
FROM history AS entry
WHERE replica = :replica AND member = :member AND kind = 'undo'
  AND NOT EXISTS (
    SELECT 1 FROM history AS later
    WHERE later.replica = entry.replica AND later.sequence > entry.sequence
      AND (later.kind = 'change' AND later.member = entry.member
        OR later.kind = 'redo' AND later.undoes_replica = entry.replica AND later.undoes_sequence = entry.sequence))
ORDER BY sequence DESC LIMIT 1;
