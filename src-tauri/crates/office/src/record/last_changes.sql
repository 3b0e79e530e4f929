SELECT history_record.record, max(history.clock) AS changed_at
FROM history_record JOIN history USING (replica, sequence)
GROUP BY history_record.record;
