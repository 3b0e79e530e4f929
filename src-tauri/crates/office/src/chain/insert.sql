INSERT INTO chain_link (id, from_kind, from_record, from_row, verb, to_kind, to_record, to_row, created_at, created_by)
SELECT :id, :from_kind, :from_record, :from_row, :verb, :to_kind, :to_record, :to_row, :now, :by
WHERE NOT EXISTS (
  SELECT 1 FROM chain_link
  WHERE from_record = :from_record AND from_row IS :from_row AND verb = :verb
    AND to_record = :to_record AND to_row IS :to_row AND deleted_at IS NULL
);
