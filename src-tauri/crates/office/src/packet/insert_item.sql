INSERT INTO packet_item (id, packet, rank, parent, record_kind, record, created_at)
VALUES (:id, :packet, :rank, :parent, :kind, :record, :now);
