-- A step is undone when its latest undo was not itself undone by doing the step again.
SELECT entry.*, entry.rowid AS entry_order, EXISTS (
    SELECT 1 FROM history AS back
    WHERE back.replica = entry.replica AND back.sequence > entry.sequence AND back.kind = 'undo'
      AND back.undoes_replica = entry.replica AND back.undoes_sequence = entry.sequence
      AND NOT EXISTS (
        SELECT 1 FROM history AS again
        WHERE again.replica = back.replica AND again.sequence > back.sequence AND again.kind = 'redo'
          AND again.undoes_replica = back.replica AND again.undoes_sequence = back.sequence
          AND NOT EXISTS (
            SELECT 1 FROM history AS back_again
            WHERE back_again.replica = again.replica AND back_again.sequence > again.sequence AND back_again.kind = 'undo'
              AND back_again.undoes_replica = again.replica AND back_again.undoes_sequence = again.sequence))) AS undone
FROM history AS entry
WHERE (:member IS NULL OR entry.member = :member)
  AND (:before IS NULL OR entry.rowid < :before)
  AND (:record IS NULL OR EXISTS (
    SELECT 1 FROM history_record AS about
    WHERE (about.record = :record OR about.record IN (
        -- What was merged into a record has its history there.
        SELECT id FROM person WHERE merged_into = :record UNION ALL SELECT id FROM organisation WHERE merged_into = :record))
      AND about.replica = entry.replica AND about.sequence = entry.sequence))
ORDER BY entry.rowid DESC;
