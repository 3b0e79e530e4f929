SELECT id, from_kind, from_record, from_row, verb, to_kind, to_record, to_row FROM chain_link
WHERE from_record = :record AND deleted_at IS NULL
UNION
SELECT id, from_kind, from_record, from_row, verb, to_kind, to_record, to_row FROM chain_link
WHERE to_record = :record AND deleted_at IS NULL
ORDER BY id;
