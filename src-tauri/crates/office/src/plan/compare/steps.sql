SELECT history.intent, history.effect
FROM history_record JOIN history USING (replica, sequence)
WHERE history_record.record = :plan
ORDER BY history.rowid DESC;
