-- Form 10 of an office file.

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
-- The glossary: terms, their words in each language, and where these were looked up.
CREATE TABLE term (
  id BLOB PRIMARY KEY, field TEXT, do_not_translate INTEGER, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER,
  deleted_by BLOB
) STRICT;
CREATE TABLE term_form (
  id BLOB PRIMARY KEY, term BLOB NOT NULL REFERENCES term(id), rank TEXT NOT NULL, language TEXT, words TEXT, standing TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE term_source (
  id BLOB PRIMARY KEY, term BLOB NOT NULL REFERENCES term(id), rank TEXT NOT NULL, language TEXT, source TEXT, address TEXT,
  checked_on TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE INDEX term_listed_field ON term (field, id) WHERE deleted_at IS NULL;
CREATE INDEX term_listed_do_not_translate ON term (do_not_translate, id) WHERE deleted_at IS NULL;
CREATE INDEX term_form_term ON term_form (term, rank);
CREATE INDEX term_source_term ON term_source (term, rank);

-- Templates of every document, and how a text is numbered.
ALTER TABLE mou_template ADD COLUMN document TEXT; -- none: a memorandum
ALTER TABLE mou_template ADD COLUMN numbering TEXT; -- none: sections
CREATE TABLE mou_template_passage (
  id BLOB PRIMARY KEY, mou_template BLOB NOT NULL REFERENCES mou_template(id), rank TEXT NOT NULL, block TEXT, created_at INTEGER
  NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE INDEX mou_template_listed_document ON mou_template (document, id) WHERE deleted_at IS NULL;
CREATE INDEX mou_template_passage_mou_template ON mou_template_passage (mou_template, rank);
ALTER TABLE plan ADD COLUMN numbering TEXT; -- none: sections

-- Printings that are kept: the bytes of a PDF lie in chunk, under content, as those of attached files.
CREATE TABLE kept_pdf (
  id BLOB PRIMARY KEY, owner BLOB NOT NULL, owner_kind TEXT NOT NULL, version INTEGER, languages TEXT NOT NULL, pages INTEGER NOT NULL,
  size INTEGER NOT NULL, digest BLOB NOT NULL, made_at INTEGER NOT NULL, made_by BLOB REFERENCES member(id)
) STRICT; -- languages: BCP 47 tags with commas between
CREATE INDEX kept_pdf_owner ON kept_pdf (owner);
-- The approval line of a plan: who was asked in each round of a version, at which place, and what each said.
ALTER TABLE plan ADD COLUMN round INTEGER NOT NULL DEFAULT 0; -- how often the present version was submitted
CREATE TABLE plan_line (
  id BLOB PRIMARY KEY, plan BLOB NOT NULL REFERENCES plan(id), version INTEGER NOT NULL, round INTEGER NOT NULL, place TEXT NOT NULL,
  member BLOB NOT NULL REFERENCES member(id), asked_at INTEGER NOT NULL, asked_by BLOB REFERENCES member(id), verdict TEXT, given_at INTEGER,
  opinion BLOB REFERENCES plan_opinion(id), deleted_at INTEGER, deleted_by BLOB
) STRICT; -- place: reviewer, approver; verdict: agrees, remarks, returns
CREATE INDEX plan_line_plan ON plan_line (plan, version, round);
-- Comments on passages, and replies to them; what is said is a wording.
CREATE TABLE comment (
  id BLOB PRIMARY KEY, plan BLOB NOT NULL REFERENCES plan(id), parent BLOB REFERENCES comment(id), passage BLOB NOT NULL REFERENCES passage(id),
  field TEXT NOT NULL, language TEXT, start INTEGER, quote TEXT, member BLOB REFERENCES member(id), author TEXT, made_at INTEGER NOT NULL,
  done_at INTEGER, done_by BLOB REFERENCES member(id), deleted_at INTEGER, deleted_by BLOB
) STRICT; -- start: of the quote, in UTF-16 code units of the words; author: who wrote it in another program
CREATE INDEX comment_plan ON comment (plan);
