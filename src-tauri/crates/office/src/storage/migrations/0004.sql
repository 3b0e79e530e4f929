-- Form 4 of an office file: what lists are read from, and views of lists that are kept. The first two are made anew when the
-- file is opened.

CREATE TABLE listing (record BLOB PRIMARY KEY, kind TEXT NOT NULL, state TEXT, changed_at INTEGER NOT NULL) STRICT, WITHOUT ROWID; -- a row for each record that is there
CREATE INDEX listing_state ON listing (kind, state);
CREATE INDEX listing_changed ON listing (kind, changed_at);
CREATE TABLE listing_name (record BLOB NOT NULL, kind TEXT NOT NULL, language TEXT NOT NULL, name TEXT NOT NULL, sort_key BLOB NOT NULL, PRIMARY KEY (record, language)) STRICT, WITHOUT ROWID; -- language: the reader's, so uz-Cyrl has rows of its own
CREATE INDEX listing_name_order ON listing_name (kind, language, sort_key);

CREATE TABLE saved_view (id BLOB PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL, created_at INTEGER NOT NULL, created_by BLOB NOT NULL REFERENCES member(id), deleted_at INTEGER, deleted_by BLOB REFERENCES member(id)) STRICT; -- kind: of the records listed; query: JSON

-- By which lists are sorted: a part of a list is found without reading its records.
CREATE INDEX advice_listed_asked_by ON advice (asked_by, id) WHERE deleted_at IS NULL;
CREATE INDEX advice_listed_asked_on ON advice (asked_on, id) WHERE deleted_at IS NULL;
CREATE INDEX advice_listed_due ON advice (due, id) WHERE deleted_at IS NULL;
CREATE INDEX body_listed_founded_on ON body (founded_on, id) WHERE deleted_at IS NULL;
CREATE INDEX body_listed_kind ON body (kind, id) WHERE deleted_at IS NULL;
CREATE INDEX body_listed_meets_every_months ON body (meets_every_months, id) WHERE deleted_at IS NULL;
CREATE INDEX calendar_listed_country ON calendar (country, id) WHERE deleted_at IS NULL;
CREATE INDEX decision_listed_due ON decision (due, id) WHERE deleted_at IS NULL;
CREATE INDEX decision_listed_meeting ON decision (meeting, id) WHERE deleted_at IS NULL;
CREATE INDEX decision_listed_organisation ON decision (organisation, id) WHERE deleted_at IS NULL;
CREATE INDEX expert_listed_ends ON expert (ends, id) WHERE deleted_at IS NULL;
CREATE INDEX expert_listed_person ON expert (person, id) WHERE deleted_at IS NULL;
CREATE INDEX expert_listed_post ON expert (post, id) WHERE deleted_at IS NULL;
CREATE INDEX expert_listed_starts ON expert (starts, id) WHERE deleted_at IS NULL;
CREATE INDEX letter_listed_dated ON letter (dated, id) WHERE deleted_at IS NULL;
CREATE INDEX letter_listed_direction ON letter (direction, id) WHERE deleted_at IS NULL;
CREATE INDEX letter_listed_number ON letter (number, id) WHERE deleted_at IS NULL;
CREATE INDEX letter_listed_sender ON letter (sender, id) WHERE deleted_at IS NULL;
CREATE INDEX meeting_listed_body ON meeting (body, id) WHERE deleted_at IS NULL;
CREATE INDEX meeting_listed_held_on ON meeting (held_on, id) WHERE deleted_at IS NULL;
CREATE INDEX mou_listed_ends ON mou (ends, id) WHERE deleted_at IS NULL;
CREATE INDEX mou_listed_level ON mou (level, id) WHERE deleted_at IS NULL;
CREATE INDEX mou_listed_signed_on ON mou (signed_on, id) WHERE deleted_at IS NULL;
CREATE INDEX organisation_listed_country ON organisation (country, id) WHERE deleted_at IS NULL;
CREATE INDEX organisation_listed_kind ON organisation (kind, id) WHERE deleted_at IS NULL;
CREATE INDEX organisation_listed_parent ON organisation (parent, id) WHERE deleted_at IS NULL;
CREATE INDEX person_listed_country ON person (country, id) WHERE deleted_at IS NULL;
CREATE INDEX person_listed_organisation ON person (organisation, id) WHERE deleted_at IS NULL;
CREATE INDEX post_listed_grade ON post (grade, id) WHERE deleted_at IS NULL;
CREATE INDEX post_listed_organisation ON post (organisation, id) WHERE deleted_at IS NULL;
CREATE INDEX post_listed_starts ON post (starts, id) WHERE deleted_at IS NULL;
CREATE INDEX task_listed_due ON task (due, id) WHERE deleted_at IS NULL;
CREATE INDEX task_listed_organisation ON task (organisation, id) WHERE deleted_at IS NULL;
CREATE INDEX visit_listed_country ON visit (country, id) WHERE deleted_at IS NULL;
CREATE INDEX visit_listed_kind ON visit (kind, id) WHERE deleted_at IS NULL;
CREATE INDEX visit_listed_starts ON visit (starts, id) WHERE deleted_at IS NULL;
CREATE INDEX mou_template_listed_level ON mou_template (level, id) WHERE deleted_at IS NULL;
CREATE INDEX task_listed_source ON task (source, id) WHERE deleted_at IS NULL;
