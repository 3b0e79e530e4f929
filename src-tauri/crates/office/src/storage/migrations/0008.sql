-- Form 8 of an office file: the promise chain. A link says that one record answers, promises, fulfils, funds or reports another;
-- a row names the clause, the line or the recommendation of either that is meant, where it is not the whole.

CREATE TABLE chain_link (
  id BLOB PRIMARY KEY, from_kind TEXT NOT NULL, from_record BLOB NOT NULL, from_row BLOB, verb TEXT NOT NULL, to_kind TEXT NOT NULL,
  to_record BLOB NOT NULL, to_row BLOB, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE INDEX chain_link_from ON chain_link (from_record) WHERE deleted_at IS NULL;
CREATE INDEX chain_link_to ON chain_link (to_record) WHERE deleted_at IS NULL;

-- Not recorded: how many of a record's texts are older than what they were made from, and the order of the texts that lists show, for each reader's language.
CREATE TABLE listing_text (
  record BLOB NOT NULL, kind TEXT NOT NULL, field TEXT NOT NULL, language TEXT NOT NULL, sort_key BLOB NOT NULL,
  PRIMARY KEY (record, field, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_text_order ON listing_text (kind, field, language, sort_key);
ALTER TABLE listing ADD COLUMN stale INTEGER NOT NULL DEFAULT 0;
CREATE INDEX listing_stale ON listing (kind) WHERE stale > 0;

-- By which the lists of plans and packets are sorted.
CREATE INDEX plan_listed_kind ON plan (kind, id) WHERE deleted_at IS NULL;
CREATE INDEX plan_listed_responsible ON plan (responsible, id) WHERE deleted_at IS NULL;
CREATE INDEX plan_listed_due ON plan (due, id) WHERE deleted_at IS NULL;
CREATE INDEX plan_listed_version ON plan (version, id) WHERE deleted_at IS NULL;
CREATE INDEX packet_listed_purpose ON packet (purpose, id) WHERE deleted_at IS NULL;
CREATE INDEX packet_listed_held_on ON packet (held_on, id) WHERE deleted_at IS NULL;
