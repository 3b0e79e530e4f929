SELECT id, person, language, copies, rank FROM packet_reader WHERE packet = :packet AND deleted_at IS NULL ORDER BY rank, id;
