-- Form 9 of an office file.

-- Briefing packets whose items are a tree, of several kinds and for certain readers; how confidential packets are, as the
-- office says it; packets to begin from.
CREATE TABLE classification (
  id BLOB PRIMARY KEY, rank TEXT NOT NULL, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT; -- classification: wording
CREATE TABLE packet_reader (
  id BLOB PRIMARY KEY, packet BLOB NOT NULL REFERENCES packet(id), rank TEXT NOT NULL, person BLOB REFERENCES person(id), language
  TEXT, copies INTEGER NOT NULL DEFAULT 1, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT; -- name, where it is no person of the office: wording
CREATE INDEX packet_reader_packet ON packet_reader (packet, rank);
CREATE TABLE packet_template (
  id BLOB PRIMARY KEY, purpose TEXT NOT NULL, composition TEXT NOT NULL, created_at INTEGER NOT NULL, created_by BLOB, deleted_at
  INTEGER, deleted_by BLOB
) STRICT; -- title: wording; composition: JSON
ALTER TABLE packet ADD COLUMN editions TEXT; -- none: by how many languages there are
ALTER TABLE packet ADD COLUMN large_print INTEGER NOT NULL DEFAULT 0;
ALTER TABLE packet ADD COLUMN duplex INTEGER NOT NULL DEFAULT 1;
ALTER TABLE packet ADD COLUMN notes_lines INTEGER NOT NULL DEFAULT 0;
ALTER TABLE packet ADD COLUMN has_index INTEGER NOT NULL DEFAULT 0;
ALTER TABLE packet ADD COLUMN lists_asked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE packet ADD COLUMN classification BLOB REFERENCES classification(id);
ALTER TABLE packet ADD COLUMN about_kind TEXT;
ALTER TABLE packet ADD COLUMN about BLOB;
ALTER TABLE packet ADD COLUMN based_on BLOB REFERENCES packet(id);
-- An item that prints no record of its own names its packet as its record.
ALTER TABLE packet_item ADD COLUMN content TEXT NOT NULL DEFAULT 'record';
ALTER TABLE packet_item ADD COLUMN parent BLOB REFERENCES packet_item(id);
ALTER TABLE packet_item ADD COLUMN parts TEXT; -- JSON; none: all
ALTER TABLE packet_item ADD COLUMN depth INTEGER;
ALTER TABLE packet_item ADD COLUMN listed TEXT;
ALTER TABLE packet_item ADD COLUMN query TEXT; -- JSON
ALTER TABLE packet_item ADD COLUMN saved_view BLOB REFERENCES saved_view(id);
ALTER TABLE packet_item ADD COLUMN plotted TEXT;
ALTER TABLE packet_item ADD COLUMN piece TEXT;
ALTER TABLE packet_item ADD COLUMN readers TEXT; -- JSON; none: everybody
ALTER TABLE packet_item ADD COLUMN orientation TEXT NOT NULL DEFAULT 'portrait';
ALTER TABLE packet_item ADD COLUMN news TEXT;
ALTER TABLE office ADD COLUMN emblem BLOB REFERENCES attachment(id);

-- What packets said in free text becomes a classification of the office: one for all packets that said the same. It takes the
-- identity of the first of them, which owns the words already.
INSERT INTO classification (id, rank, created_at, created_by)
  SELECT min(id), 'V', created_at, created_by FROM (
    SELECT packet.id, packet.created_at, packet.created_by, (
      SELECT group_concat(language || ' ' || text, char(10)) FROM (
        SELECT language, text FROM wording WHERE owner = packet.id AND field = 'classification' ORDER BY language
      )
    ) AS said FROM packet WHERE packet.deleted_at IS NULL
  ) WHERE said IS NOT NULL GROUP BY said;
UPDATE packet SET classification = (
  SELECT classification.id FROM classification WHERE (
    SELECT group_concat(language || ' ' || text, char(10)) FROM (
      SELECT language, text FROM wording WHERE owner = classification.id AND field = 'classification' ORDER BY language
    )
  ) = (
    SELECT group_concat(language || ' ' || text, char(10)) FROM (
      SELECT language, text FROM wording WHERE owner = packet.id AND field = 'classification' ORDER BY language
    )
  )
);
-- Not recorded: how many texts of a plan are not there in a language, counted beside how many are stale. By it, and by where
-- plans stand, lists know at once how many plans wait for somebody.
ALTER TABLE listing ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
CREATE INDEX listing_untranslated ON listing (kind, state, record) WHERE stale + missing > 0;
CREATE INDEX plan_waiting ON plan (state, drafter, id) WHERE deleted_at IS NULL;

-- What falls due is looked for among what is open alone: each of these has the condition of the query that it serves.
CREATE INDEX task_open ON task (due, id) WHERE deleted_at IS NULL AND state NOT IN ('verified', 'removed') AND due IS NOT NULL;
CREATE INDEX letter_open ON letter (due, id) WHERE deleted_at IS NULL AND due IS NOT NULL AND state = 'registered';
CREATE INDEX decision_open ON decision (due, id)
  WHERE deleted_at IS NULL AND due IS NOT NULL AND state IN ('decided', 'under_way', 'carried_over');
CREATE INDEX advice_open ON advice (due, id) WHERE deleted_at IS NULL AND due IS NOT NULL AND state IN ('asked', 'drafted');
CREATE INDEX meeting_standing ON meeting (state, held_on, id) WHERE deleted_at IS NULL AND held_on IS NOT NULL;
CREATE INDEX meeting_of_body ON meeting (body, state, held_on, deleted_at);
CREATE INDEX expert_standing ON expert (ends, id) WHERE deleted_at IS NULL AND state IN ('on_post', 'extended');
CREATE INDEX expert_deliverable_open ON expert_deliverable (due, expert) WHERE deleted_at IS NULL AND delivered_on IS NULL;
CREATE INDEX person_paper_latest ON person_paper (person, kind, country, expires_on)
  WHERE deleted_at IS NULL AND expires_on IS NOT NULL;
CREATE INDEX organisation_step_open ON organisation_step (due, organisation)
  WHERE deleted_at IS NULL AND due IS NOT NULL AND done_on IS NULL;
CREATE INDEX mou_clause_open ON mou_clause (due, mou) WHERE deleted_at IS NULL AND done_on IS NULL AND due IS NOT NULL;
CREATE INDEX fund_pledge_open ON fund_pledge (due, fund) WHERE deleted_at IS NULL AND due IS NOT NULL AND done_on IS NULL;
CREATE INDEX project_report_open ON project_report (due, project)
  WHERE deleted_at IS NULL AND due IS NOT NULL AND done_on IS NULL;
