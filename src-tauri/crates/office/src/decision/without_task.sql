-- A decision that is still to be carried out, and that nothing carries out.
SELECT decision.id AS record, NULL AS row FROM decision
WHERE decision.deleted_at IS NULL AND decision.state IN ('decided', 'under_way', 'carried_over') {only}
  AND NOT EXISTS (
    SELECT 1 FROM task WHERE task.source = decision.id AND task.deleted_at IS NULL AND task.state <> 'removed'
  )
  AND NOT EXISTS (
    SELECT 1 FROM chain_link AS link WHERE link.to_record = decision.id AND link.verb = 'fulfils' AND link.deleted_at IS NULL
  )
  AND NOT EXISTS (
    SELECT 1 FROM chain_link AS link WHERE link.from_record = decision.id AND link.verb = 'promises' AND link.deleted_at IS NULL
  )
ORDER BY decision.id;
