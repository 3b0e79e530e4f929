SELECT packet_item.id, packet, parent, packet_item.rank, record_kind, record, content, parts, depth, listed, packet_item.query, saved_view,
  saved_view.query AS view_query, saved_view.name AS view_name, plotted, piece, readers, orientation, news,
  packet_item.deleted_at IS NOT NULL AS is_deleted
FROM packet_item LEFT JOIN saved_view ON saved_view.id = packet_item.saved_view AND saved_view.deleted_at IS NULL
WHERE packet = :packet ORDER BY packet_item.rank, packet_item.id;
