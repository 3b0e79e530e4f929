INSERT INTO printing (id, packet, kept, reader, reader_name, copy, copies, part, way, place, printed_at, printed_by)
VALUES (:id, :packet, :kept, :reader, :reader_name, :copy, :copies, :part, :way, :place, :now, :by);
