-- Form 3 of an office file: the search index knows the language, the weight and the emphasis of each word. It is made anew
-- when the file is opened.

DROP TABLE search;
DROP TABLE search_entry;
CREATE TABLE search_entry (rowid INTEGER PRIMARY KEY, record BLOB NOT NULL, record_kind TEXT NOT NULL, owner BLOB NOT NULL, field TEXT, language TEXT NOT NULL, part TEXT NOT NULL, text TEXT NOT NULL) STRICT;
  -- field NULL: every field of a passage; part: title, heading, node, passage, text; text: without its marks; the newest has the highest rowid, so that the texts that a search reads stand together
CREATE INDEX search_entry_record ON search_entry (record);
CREATE TABLE search_word (key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID; -- each word of a language once, so that a beginning finds the words that there are
CREATE VIRTUAL TABLE search USING fts5(keys, content='', contentless_delete=1, detail=none, tokenize='ascii');
-- A page of the index fits into one page of the file: SQLCipher keeps 80 bytes of each 4,096 to itself, which FTS5's own 4,050 leaves no room for.
INSERT INTO search (search, rank) VALUES ('pgsz', 3950);
