-- Form 8 of an office file: the promise chain, and education programmes. A link says that one record answers, promises,
-- fulfils, funds or reports another; a row names the clause, the line or the recommendation of either that is meant, where it is
-- not the whole.

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
-- Education programmes with their courses and the students of each year.
CREATE TABLE programme (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, plan BLOB REFERENCES plan(id), organisation BLOB REFERENCES organisation(id), level TEXT,
  credits INTEGER, target_year INTEGER, post BLOB REFERENCES post(id), created_at INTEGER NOT NULL, created_by BLOB, deleted_at
  INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE programme_course (
  id BLOB PRIMARY KEY, programme BLOB NOT NULL REFERENCES programme(id), rank TEXT NOT NULL, code TEXT, credits INTEGER, hours
  INTEGER, semester INTEGER, kind TEXT, target_year INTEGER, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE programme_year (
  id BLOB PRIMARY KEY, programme BLOB NOT NULL REFERENCES programme(id), rank TEXT NOT NULL, year INTEGER, planned INTEGER, enrolled
  INTEGER, graduates INTEGER, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE INDEX programme_listed_organisation ON programme (organisation, id) WHERE deleted_at IS NULL;
CREATE INDEX programme_listed_level ON programme (level, id) WHERE deleted_at IS NULL;
CREATE INDEX programme_listed_target_year ON programme (target_year, id) WHERE deleted_at IS NULL;
CREATE INDEX programme_by_plan ON programme (plan) WHERE plan IS NOT NULL;
CREATE INDEX programme_by_organisation ON programme (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX programme_by_post ON programme (post) WHERE post IS NOT NULL;
CREATE INDEX programme_course_programme ON programme_course (programme, rank);
CREATE INDEX programme_year_programme ON programme_year (programme, rank);
-- What an organisation is called in the register of its country, with the register's prefix: by it files of IATI know it again.
ALTER TABLE organisation ADD COLUMN identifier TEXT;
