-- Form 11 of an office file.

-- Printings of packets: who printed which edition when, how many copies, for whom and where to. The PDF of each is kept.
CREATE TABLE printing (
  id BLOB PRIMARY KEY, packet BLOB NOT NULL REFERENCES packet(id), kept BLOB NOT NULL REFERENCES kept_pdf(id), reader BLOB REFERENCES
  packet_reader(id), reader_name TEXT, copy INTEGER, copies INTEGER NOT NULL, part TEXT, way TEXT NOT NULL, place TEXT NOT NULL,
  printed_at INTEGER NOT NULL, printed_by BLOB REFERENCES member(id)
) STRICT; -- part: the pages that were printed, as 1-3,5; none: all. place: the printer, or the file without its folder
CREATE INDEX printing_packet ON printing (packet, printed_at);
