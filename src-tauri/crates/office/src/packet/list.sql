SELECT packet.id, packet.purpose, packet.held_on,
  (SELECT count(*) FROM packet_item WHERE packet_item.packet = packet.id AND packet_item.deleted_at IS NULL) AS items,
  coalesce((
    SELECT max(history.clock) FROM history_record JOIN history USING (replica, sequence)
    WHERE history_record.record = packet.id
  ), packet.created_at) AS changed_at
FROM packet
WHERE packet.deleted_at IS NULL
ORDER BY changed_at DESC, packet.id DESC;
