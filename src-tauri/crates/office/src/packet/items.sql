SELECT id, record_kind, record FROM packet_item WHERE packet = :packet AND deleted_at IS NULL ORDER BY rank, id;
