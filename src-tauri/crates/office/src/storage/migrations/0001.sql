-- Form 1 of an office file.
-- Ids are BLOB(16) UUIDv7, times INTEGER milliseconds since 1970 UTC, dates TEXT 'YYYY-MM-DD', ranks TEXT fractional keys.
-- Recorded tables (see storage/tables.rs) have no trigger, no cascade and no unique constraint beyond the primary key; they are never
-- renamed, and a column is only ever added at the end. No recorded table has a rowid alias as its key.

CREATE TABLE office (id BLOB PRIMARY KEY, founded_at INTEGER NOT NULL, country TEXT NOT NULL DEFAULT 'UZ', default_language TEXT NOT NULL) STRICT;  -- name, place: wording
CREATE TABLE member (id BLOB PRIMARY KEY, role TEXT NOT NULL, created_at INTEGER NOT NULL, retired_at INTEGER, deleted_at INTEGER, deleted_by BLOB) STRICT; -- name: wording
CREATE TABLE organisation (id BLOB PRIMARY KEY, kind TEXT NOT NULL, country TEXT NOT NULL, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB) STRICT; -- name, short_name: wording
CREATE TABLE plan_kind (id BLOB PRIMARY KEY, code TEXT, rank TEXT NOT NULL, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB) STRICT; -- builtin: code set, name by message plan-kind-*; own: wording 'name'
CREATE TABLE plan (id BLOB PRIMARY KEY, key TEXT, kind BLOB NOT NULL REFERENCES plan_kind(id), state TEXT NOT NULL, version INTEGER NOT NULL, source_language TEXT NOT NULL,
  responsible BLOB REFERENCES organisation(id), drafter BLOB NOT NULL REFERENCES member(id), due TEXT, dated TEXT, created_at INTEGER NOT NULL, state_at INTEGER NOT NULL, state_by BLOB NOT NULL,
  deleted_at INTEGER, deleted_by BLOB) STRICT; -- title: wording
CREATE TABLE plan_version (id BLOB PRIMARY KEY, plan BLOB NOT NULL REFERENCES plan(id), number INTEGER NOT NULL, approved_at INTEGER NOT NULL, approved_by BLOB NOT NULL REFERENCES member(id),
  digest BLOB NOT NULL, frozen BLOB NOT NULL) STRICT; -- frozen: zstd JSON of the whole plan as approved, every language
CREATE TABLE plan_opinion (id BLOB PRIMARY KEY, plan BLOB NOT NULL REFERENCES plan(id), version INTEGER NOT NULL, kind TEXT NOT NULL, member BLOB NOT NULL REFERENCES member(id), given_at INTEGER NOT NULL,
  deleted_at INTEGER, deleted_by BLOB) STRICT; -- text: wording ; kind: review, return, approve, withdraw
CREATE TABLE plan_node (id BLOB PRIMARY KEY, plan BLOB NOT NULL REFERENCES plan(id), parent BLOB REFERENCES plan_node(id), level TEXT NOT NULL, rank TEXT NOT NULL, responsible BLOB REFERENCES organisation(id),
  starts TEXT, ends TEXT, example INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB) STRICT; -- level: goal, objective, measure; name: wording
CREATE TABLE indicator (id BLOB PRIMARY KEY, node BLOB NOT NULL REFERENCES plan_node(id), rank TEXT NOT NULL, baseline_mantissa INTEGER, baseline_scale INTEGER, target_mantissa INTEGER, target_scale INTEGER,
  period_starts TEXT, period_ends TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB) STRICT; -- name, unit: wording
CREATE TABLE indicator_value (id BLOB PRIMARY KEY, indicator BLOB NOT NULL REFERENCES indicator(id), measured_on TEXT NOT NULL, mantissa INTEGER NOT NULL, scale INTEGER NOT NULL, source TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB) STRICT;
CREATE TABLE passage (id BLOB PRIMARY KEY, owner BLOB NOT NULL, owner_kind TEXT NOT NULL, rank TEXT NOT NULL, kind TEXT NOT NULL, level INTEGER NOT NULL DEFAULT 0, shape TEXT, created_at INTEGER NOT NULL,
  deleted_at INTEGER, deleted_by BLOB) STRICT; -- kind: heading, paragraph, list_item, table, figure, note; shape: JSON (list: ordered; table: cells with ids, spans, widths, align, header_rows)
CREATE TABLE wording (owner BLOB NOT NULL, field TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL, state TEXT NOT NULL, made_from_language TEXT, made_from_digest BLOB, changed_at INTEGER NOT NULL, changed_by BLOB,
  PRIMARY KEY (owner, field, language)) STRICT, WITHOUT ROWID; -- state: original, translated, reviewed; language never uz-Cyrl. A table's cell: owner = passage, field = 'cell:<cell id>'
CREATE TABLE spelling_choice (owner BLOB NOT NULL, field TEXT NOT NULL, word TEXT NOT NULL, nth INTEGER NOT NULL, spelled TEXT NOT NULL, chosen_at INTEGER NOT NULL, chosen_by BLOB, PRIMARY KEY (owner, field, word, nth)) STRICT, WITHOUT ROWID;
CREATE TABLE packet (id BLOB PRIMARY KEY, key TEXT, purpose TEXT NOT NULL, held_on TEXT, prepared_on TEXT, languages TEXT NOT NULL, created_at INTEGER NOT NULL, created_by BLOB NOT NULL, deleted_at INTEGER, deleted_by BLOB) STRICT; -- title, place, classification: wording; languages: JSON ["ko"] or ["ko","uz"] side by side
CREATE TABLE packet_item (id BLOB PRIMARY KEY, packet BLOB NOT NULL REFERENCES packet(id), rank TEXT NOT NULL, record_kind TEXT NOT NULL, record BLOB NOT NULL, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB) STRICT;
CREATE TABLE attachment (id BLOB PRIMARY KEY, owner BLOB NOT NULL, owner_kind TEXT NOT NULL, file_name TEXT NOT NULL, media_type TEXT NOT NULL, size INTEGER NOT NULL, digest BLOB NOT NULL, attached_at INTEGER NOT NULL, attached_by BLOB,
  deleted_at INTEGER, deleted_by BLOB) STRICT;

CREATE TABLE chunk (digest BLOB NOT NULL, n INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT; -- rowid table, immutable 1 MiB pieces, not recorded
CREATE INDEX chunk_digest ON chunk (digest, n);
CREATE TABLE replica (id BLOB PRIMARY KEY, first_seen INTEGER NOT NULL) STRICT;
CREATE TABLE history (replica BLOB NOT NULL, sequence INTEGER NOT NULL, clock INTEGER NOT NULL, clock_count INTEGER NOT NULL, member BLOB, schema_version INTEGER NOT NULL, step BLOB NOT NULL, kind TEXT NOT NULL, -- change, undo, redo, migration
  undoes_replica BLOB, undoes_sequence INTEGER, message TEXT NOT NULL, arguments TEXT NOT NULL, intent BLOB NOT NULL, effect BLOB NOT NULL, previous BLOB NOT NULL, digest BLOB, signature BLOB, sealed INTEGER NOT NULL,
  undoable INTEGER NOT NULL, typing TEXT,
  PRIMARY KEY (replica, sequence)) STRICT; -- message: Fluent id; arguments: JSON; intent, effect: zstd changesets (an empty effect says: the same as intent); digest NULL while the step is open;
  -- undoable 0: an approval or a print; typing: what the open step writes; the rowid is the order in which this file applied the entries
CREATE TABLE history_record (replica BLOB NOT NULL, sequence INTEGER NOT NULL, record_kind TEXT NOT NULL, record BLOB NOT NULL, PRIMARY KEY (record, replica, sequence)) STRICT, WITHOUT ROWID;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID; -- of the file, not recorded: last packet shown, second backup folder …
CREATE TABLE search_entry (rowid INTEGER PRIMARY KEY, record BLOB NOT NULL, record_kind TEXT NOT NULL, language TEXT NOT NULL, part TEXT NOT NULL, text TEXT NOT NULL, engine INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE search USING fts5(keys, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
CREATE INDEX passage_owner ON passage (owner, rank);
CREATE INDEX plan_node_plan ON plan_node (plan, rank);
CREATE INDEX plan_node_parent ON plan_node (parent);
CREATE INDEX indicator_node ON indicator (node, rank);
CREATE INDEX indicator_value_indicator ON indicator_value (indicator, measured_on);
CREATE INDEX plan_opinion_plan ON plan_opinion (plan, given_at);
CREATE INDEX plan_version_plan ON plan_version (plan, number);
CREATE INDEX packet_item_packet ON packet_item (packet, rank);
CREATE INDEX search_entry_record ON search_entry (record);
