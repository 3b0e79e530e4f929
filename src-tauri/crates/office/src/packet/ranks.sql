SELECT id, rank FROM packet_item WHERE packet = :packet AND deleted_at IS NULL ORDER BY rank, id;
