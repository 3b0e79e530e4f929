SELECT history_record.record, max(history.clock)
FROM history_record JOIN history USING (replica, sequence)
WHERE history_record.record_kind = :kind
GROUP BY history_record.record;
