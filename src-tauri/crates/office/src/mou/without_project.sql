-- A clause in force that obliges somebody, is not done, and that nothing fulfils: neither what is linked with it nor what is
-- linked with the memorandum as a whole.
SELECT mou.id AS record, clause.id AS row
FROM mou JOIN mou_clause AS clause ON clause.mou = mou.id
WHERE mou.deleted_at IS NULL AND mou.state IN ('in_force', 'renewed', 'amended') {only}
  AND clause.deleted_at IS NULL AND clause.obliged IN ('KR', 'UZ', 'both') AND clause.done_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM task WHERE task.source = mou.id AND task.deleted_at IS NULL AND task.state <> 'removed')
  AND NOT EXISTS (SELECT 1 FROM fund WHERE fund.agreement = mou.id AND fund.deleted_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM consortium WHERE consortium.agreement = mou.id AND consortium.deleted_at IS NULL)
  AND NOT EXISTS (
    SELECT 1 FROM chain_link AS link
    WHERE link.to_record = mou.id AND link.verb = 'fulfils' AND (link.to_row IS NULL OR link.to_row = clause.id)
      AND link.deleted_at IS NULL
  )
  AND NOT EXISTS (
    SELECT 1 FROM chain_link AS link
    WHERE link.from_record = mou.id AND link.verb = 'promises' AND (link.from_row IS NULL OR link.from_row = clause.id)
      AND link.deleted_at IS NULL
  )
ORDER BY mou.id, clause.rank;
