INSERT INTO packet_item (id, packet, rank, record_kind, record, created_at)
VALUES (:id, :packet, :rank, :kind, :record, :now);
