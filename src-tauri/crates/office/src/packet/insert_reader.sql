INSERT INTO packet_reader (id, packet, rank, person, copies, created_at) VALUES (:id, :packet, :rank, :person, 1, :now);
