-- Form 9 of an office file.

-- The sectors of a joint project, by the vocabularies of IATI; a share is in hundredths of a per cent.
CREATE TABLE project_sector (
  id BLOB PRIMARY KEY, project BLOB NOT NULL REFERENCES project(id), rank TEXT NOT NULL, vocabulary TEXT, code TEXT, share INTEGER,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE INDEX project_sector_project ON project_sector (project, rank);
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
