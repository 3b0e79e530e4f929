-- Form 4 of an office file: what lists are read from, and views of lists that are kept. The first two are made anew when the
-- file is opened.

CREATE TABLE listing (record BLOB PRIMARY KEY, kind TEXT NOT NULL, state TEXT, changed_at INTEGER NOT NULL) STRICT, WITHOUT ROWID; -- a row for each record that is there
CREATE INDEX listing_state ON listing (kind, state);
CREATE INDEX listing_changed ON listing (kind, changed_at);
CREATE TABLE listing_name (record BLOB NOT NULL, kind TEXT NOT NULL, language TEXT NOT NULL, name TEXT NOT NULL, sort_key BLOB NOT NULL, PRIMARY KEY (record, language)) STRICT, WITHOUT ROWID; -- language: the reader's, so uz-Cyrl has rows of its own
CREATE INDEX listing_name_order ON listing_name (kind, language, sort_key);

CREATE TABLE saved_view (id BLOB PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL, created_at INTEGER NOT NULL, created_by BLOB NOT NULL REFERENCES member(id), deleted_at INTEGER, deleted_by BLOB REFERENCES member(id)) STRICT; -- kind: of the records listed; query: JSON
