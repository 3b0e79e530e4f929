-- Form 2: the records that are kept as a sheet (see `record`), and the moves that they make.
-- Every part refers to its record by a column that is called as the record's table. Texts are in `wording`. A column that refers to
-- records of several kinds has one beside it that says which.

ALTER TABLE organisation ADD COLUMN parent BLOB REFERENCES organisation(id);
ALTER TABLE organisation ADD COLUMN founded_on TEXT;
ALTER TABLE organisation ADD COLUMN dissolved_on TEXT;
ALTER TABLE organisation ADD COLUMN website TEXT;
ALTER TABLE organisation ADD COLUMN phone TEXT;
ALTER TABLE organisation ADD COLUMN merged_into BLOB REFERENCES organisation(id);
CREATE TABLE person (
  id BLOB PRIMARY KEY, custom TEXT, country TEXT, organisation BLOB REFERENCES organisation(id), merged_into BLOB,
  created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE person_role (
  id BLOB PRIMARY KEY, person BLOB NOT NULL REFERENCES person(id), rank TEXT NOT NULL, organisation BLOB REFERENCES organisation(id),
  starts TEXT, ends TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE person_contact (
  id BLOB PRIMARY KEY, person BLOB NOT NULL REFERENCES person(id), rank TEXT NOT NULL, kind TEXT, value TEXT, created_at INTEGER NOT NULL,
  deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE person_paper (
  id BLOB PRIMARY KEY, person BLOB NOT NULL REFERENCES person(id), rank TEXT NOT NULL, kind TEXT, number TEXT, country TEXT,
  issued_on TEXT, expires_on TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE post (
  id BLOB PRIMARY KEY, grade TEXT, organisation BLOB REFERENCES organisation(id), term_months INTEGER, starts TEXT, ends TEXT,
  created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE body (
  id BLOB PRIMARY KEY, kind TEXT, founded_on TEXT, meets_every_months INTEGER, quorum_korea INTEGER, quorum_uzbekistan INTEGER,
  created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE body_member (
  id BLOB PRIMARY KEY, body BLOB NOT NULL REFERENCES body(id), rank TEXT NOT NULL, person BLOB REFERENCES person(id),
  organisation BLOB REFERENCES organisation(id), side TEXT, sector TEXT, seat TEXT, starts TEXT, ends TEXT, created_at INTEGER NOT NULL,
  deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE meeting (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, body BLOB REFERENCES body(id), number INTEGER, held_on TEXT, starts_at TEXT, ends_at TEXT,
  agreed_korea TEXT, agreed_uzbekistan TEXT, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE meeting_item (
  id BLOB PRIMARY KEY, meeting BLOB NOT NULL REFERENCES meeting(id), rank TEXT NOT NULL, minutes INTEGER,
  presenter BLOB REFERENCES person(id), paper BLOB, paper_kind TEXT, handling TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER,
  deleted_by BLOB
) STRICT;
CREATE TABLE meeting_guest (
  id BLOB PRIMARY KEY, meeting BLOB NOT NULL REFERENCES meeting(id), rank TEXT NOT NULL, person BLOB REFERENCES person(id),
  organisation BLOB REFERENCES organisation(id), side TEXT, sector TEXT, seat TEXT, answer TEXT, attended INTEGER,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE decision (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, meeting BLOB REFERENCES meeting(id), side TEXT, organisation BLOB REFERENCES organisation(id),
  due TEXT, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE visit (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, kind TEXT, country TEXT, starts TEXT, ends TEXT, host BLOB REFERENCES organisation(id),
  created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE visit_delegate (
  id BLOB PRIMARY KEY, visit BLOB NOT NULL REFERENCES visit(id), rank TEXT NOT NULL, person BLOB REFERENCES person(id),
  organisation BLOB REFERENCES organisation(id), side TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE visit_programme (
  id BLOB PRIMARY KEY, visit BLOB NOT NULL REFERENCES visit(id), rank TEXT NOT NULL, dated TEXT, starts_at TEXT, ends_at TEXT,
  interpreter BLOB REFERENCES person(id), created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE visit_gift (
  id BLOB PRIMARY KEY, visit BLOB NOT NULL REFERENCES visit(id), rank TEXT NOT NULL, giver BLOB, giver_kind TEXT,
  receiver BLOB REFERENCES person(id), created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE letter (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, direction TEXT, number TEXT, dated TEXT, registered_on TEXT, sender BLOB, sender_kind TEXT,
  recipient BLOB, recipient_kind TEXT, due TEXT, answers BLOB REFERENCES letter(id), created_at INTEGER NOT NULL, created_by BLOB,
  deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE advice (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, asked_by BLOB, asked_by_kind TEXT, asked_on TEXT, due TEXT, adviser BLOB REFERENCES person(id),
  given_on TEXT, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE task (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, source BLOB, source_kind TEXT, organisation BLOB REFERENCES organisation(id),
  person BLOB REFERENCES person(id), given_on TEXT, due TEXT, calendar TEXT, repeats TEXT, created_at INTEGER NOT NULL, created_by BLOB,
  deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE task_extension (
  id BLOB PRIMARY KEY, task BLOB NOT NULL REFERENCES task(id), rank TEXT NOT NULL, old_due TEXT, new_due TEXT, decided_on TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE expert (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, person BLOB REFERENCES person(id), post BLOB REFERENCES post(id), requested_by BLOB,
  requested_by_kind TEXT, requested_on TEXT, recommended_by BLOB REFERENCES organisation(id), recommended_on TEXT, share TEXT, starts TEXT,
  ends TEXT, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE expert_criterion (
  id BLOB PRIMARY KEY, expert BLOB NOT NULL REFERENCES expert(id), rank TEXT NOT NULL, weight INTEGER, created_at INTEGER NOT NULL,
  deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE expert_candidate (
  id BLOB PRIMARY KEY, expert BLOB NOT NULL REFERENCES expert(id), rank TEXT NOT NULL, person BLOB REFERENCES person(id), outcome TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE expert_score (
  id BLOB PRIMARY KEY, expert BLOB NOT NULL REFERENCES expert(id), rank TEXT NOT NULL, person BLOB REFERENCES person(id),
  criterion INTEGER, score INTEGER, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE expert_step (
  id BLOB PRIMARY KEY, expert BLOB NOT NULL REFERENCES expert(id), rank TEXT NOT NULL, side TEXT,
  organisation BLOB REFERENCES organisation(id), asked_on TEXT, given_on TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER,
  deleted_by BLOB
) STRICT;
CREATE TABLE expert_instrument (
  id BLOB PRIMARY KEY, expert BLOB NOT NULL REFERENCES expert(id), rank TEXT NOT NULL, kind TEXT, number TEXT, dated TEXT,
  organisation BLOB REFERENCES organisation(id), created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE expert_date (
  id BLOB PRIMARY KEY, expert BLOB NOT NULL REFERENCES expert(id), rank TEXT NOT NULL, milestone TEXT, standing TEXT, dated TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE expert_extension (
  id BLOB PRIMARY KEY, expert BLOB NOT NULL REFERENCES expert(id), rank TEXT NOT NULL, ends TEXT, decided_on TEXT, number TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE expert_assignment (
  id BLOB PRIMARY KEY, expert BLOB NOT NULL REFERENCES expert(id), rank TEXT NOT NULL, assigned_to BLOB, assigned_to_kind TEXT, share TEXT,
  starts TEXT, ends TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE expert_deliverable (
  id BLOB PRIMARY KEY, expert BLOB NOT NULL REFERENCES expert(id), rank TEXT NOT NULL, kind TEXT, due TEXT, delivered_on TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE expert_staff (
  id BLOB PRIMARY KEY, expert BLOB NOT NULL REFERENCES expert(id), rank TEXT NOT NULL, person BLOB REFERENCES person(id), starts TEXT,
  ends TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE mou (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, level TEXT, nature TEXT, number TEXT, proposed_on TEXT, signed_on TEXT, in_force_on TEXT,
  ends TEXT, notice_months INTEGER, renews INTEGER, renewal_months INTEGER, successor BLOB REFERENCES mou(id), created_at INTEGER NOT NULL,
  created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE mou_party (
  id BLOB PRIMARY KEY, mou BLOB NOT NULL REFERENCES mou(id), rank TEXT NOT NULL, organisation BLOB REFERENCES organisation(id), side TEXT,
  signatory BLOB REFERENCES person(id), created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE mou_text (
  id BLOB PRIMARY KEY, mou BLOB NOT NULL REFERENCES mou(id), rank TEXT NOT NULL, language TEXT, standing TEXT, created_at INTEGER NOT NULL,
  deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE mou_clause (
  id BLOB PRIMARY KEY, mou BLOB NOT NULL REFERENCES mou(id), rank TEXT NOT NULL, obliged TEXT, due TEXT, done_on TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE mou_clearance (
  id BLOB PRIMARY KEY, mou BLOB NOT NULL REFERENCES mou(id), rank TEXT NOT NULL, side TEXT, organisation BLOB REFERENCES organisation(id),
  asked_on TEXT, given_on TEXT, answer TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE mou_check (
  id BLOB PRIMARY KEY, mou BLOB NOT NULL REFERENCES mou(id), rank TEXT NOT NULL, item TEXT, result TEXT, checked_on TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE mou_notification (
  id BLOB PRIMARY KEY, mou BLOB NOT NULL REFERENCES mou(id), rank TEXT NOT NULL, side TEXT, dated TEXT, number TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE mou_amendment (
  id BLOB PRIMARY KEY, mou BLOB NOT NULL REFERENCES mou(id), rank TEXT NOT NULL, dated TEXT, number TEXT, created_at INTEGER NOT NULL,
  deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE calendar (
  id BLOB PRIMARY KEY, country TEXT, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE calendar_day (
  id BLOB PRIMARY KEY, calendar BLOB NOT NULL REFERENCES calendar(id), rank TEXT NOT NULL, dated TEXT, name TEXT, effect TEXT,
  standing TEXT, week TEXT, source TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE mou_template (
  id BLOB PRIMARY KEY, level TEXT, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE mou_template_clause (
  id BLOB PRIMARY KEY, mou_template BLOB NOT NULL REFERENCES mou_template(id), rank TEXT NOT NULL, obliged TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE organisation_name (
  id BLOB PRIMARY KEY, organisation BLOB NOT NULL REFERENCES organisation(id), rank TEXT NOT NULL, starts TEXT, ends TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE organisation_predecessor (
  id BLOB PRIMARY KEY, organisation BLOB NOT NULL REFERENCES organisation(id), rank TEXT NOT NULL,
  predecessor BLOB REFERENCES organisation(id), dated TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE record_move (
  id BLOB PRIMARY KEY, record BLOB NOT NULL, record_kind TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL,
  moved_at INTEGER NOT NULL, moved_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT; -- reason: wording 'text'

CREATE INDEX person_role_person ON person_role (person, rank);
CREATE INDEX person_contact_person ON person_contact (person, rank);
CREATE INDEX person_paper_person ON person_paper (person, rank);
CREATE INDEX expert_criterion_expert ON expert_criterion (expert, rank);
CREATE INDEX expert_candidate_expert ON expert_candidate (expert, rank);
CREATE INDEX expert_score_expert ON expert_score (expert, rank);
CREATE INDEX expert_step_expert ON expert_step (expert, rank);
CREATE INDEX expert_instrument_expert ON expert_instrument (expert, rank);
CREATE INDEX expert_date_expert ON expert_date (expert, rank);
CREATE INDEX expert_extension_expert ON expert_extension (expert, rank);
CREATE INDEX expert_assignment_expert ON expert_assignment (expert, rank);
CREATE INDEX expert_deliverable_expert ON expert_deliverable (expert, rank);
CREATE INDEX expert_staff_expert ON expert_staff (expert, rank);
CREATE INDEX mou_party_mou ON mou_party (mou, rank);
CREATE INDEX mou_text_mou ON mou_text (mou, rank);
CREATE INDEX mou_clause_mou ON mou_clause (mou, rank);
CREATE INDEX mou_clearance_mou ON mou_clearance (mou, rank);
CREATE INDEX mou_check_mou ON mou_check (mou, rank);
CREATE INDEX mou_notification_mou ON mou_notification (mou, rank);
CREATE INDEX mou_amendment_mou ON mou_amendment (mou, rank);
CREATE INDEX body_member_body ON body_member (body, rank);
CREATE INDEX meeting_item_meeting ON meeting_item (meeting, rank);
CREATE INDEX meeting_guest_meeting ON meeting_guest (meeting, rank);
CREATE INDEX visit_delegate_visit ON visit_delegate (visit, rank);
CREATE INDEX visit_programme_visit ON visit_programme (visit, rank);
CREATE INDEX visit_gift_visit ON visit_gift (visit, rank);
CREATE INDEX task_extension_task ON task_extension (task, rank);
CREATE INDEX calendar_day_calendar ON calendar_day (calendar, rank);
CREATE INDEX mou_template_clause_mou_template ON mou_template_clause (mou_template, rank);
CREATE INDEX organisation_name_organisation ON organisation_name (organisation, rank);
CREATE INDEX organisation_predecessor_organisation ON organisation_predecessor (organisation, rank);
CREATE INDEX person_by_organisation ON person (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX person_role_by_organisation ON person_role (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX post_by_organisation ON post (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX expert_by_person ON expert (person) WHERE person IS NOT NULL;
CREATE INDEX expert_by_post ON expert (post) WHERE post IS NOT NULL;
CREATE INDEX expert_by_requested_by ON expert (requested_by) WHERE requested_by IS NOT NULL;
CREATE INDEX expert_by_recommended_by ON expert (recommended_by) WHERE recommended_by IS NOT NULL;
CREATE INDEX expert_candidate_by_person ON expert_candidate (person) WHERE person IS NOT NULL;
CREATE INDEX expert_score_by_person ON expert_score (person) WHERE person IS NOT NULL;
CREATE INDEX expert_step_by_organisation ON expert_step (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX expert_instrument_by_organisation ON expert_instrument (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX expert_assignment_by_assigned_to ON expert_assignment (assigned_to) WHERE assigned_to IS NOT NULL;
CREATE INDEX expert_staff_by_person ON expert_staff (person) WHERE person IS NOT NULL;
CREATE INDEX mou_by_successor ON mou (successor) WHERE successor IS NOT NULL;
CREATE INDEX mou_party_by_organisation ON mou_party (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX mou_party_by_signatory ON mou_party (signatory) WHERE signatory IS NOT NULL;
CREATE INDEX mou_clearance_by_organisation ON mou_clearance (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX body_member_by_person ON body_member (person) WHERE person IS NOT NULL;
CREATE INDEX body_member_by_organisation ON body_member (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX meeting_by_body ON meeting (body) WHERE body IS NOT NULL;
CREATE INDEX meeting_item_by_presenter ON meeting_item (presenter) WHERE presenter IS NOT NULL;
CREATE INDEX meeting_item_by_paper ON meeting_item (paper) WHERE paper IS NOT NULL;
CREATE INDEX meeting_guest_by_person ON meeting_guest (person) WHERE person IS NOT NULL;
CREATE INDEX meeting_guest_by_organisation ON meeting_guest (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX decision_by_meeting ON decision (meeting) WHERE meeting IS NOT NULL;
CREATE INDEX decision_by_organisation ON decision (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX visit_by_host ON visit (host) WHERE host IS NOT NULL;
CREATE INDEX visit_delegate_by_person ON visit_delegate (person) WHERE person IS NOT NULL;
CREATE INDEX visit_delegate_by_organisation ON visit_delegate (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX visit_programme_by_interpreter ON visit_programme (interpreter) WHERE interpreter IS NOT NULL;
CREATE INDEX visit_gift_by_giver ON visit_gift (giver) WHERE giver IS NOT NULL;
CREATE INDEX visit_gift_by_receiver ON visit_gift (receiver) WHERE receiver IS NOT NULL;
CREATE INDEX letter_by_sender ON letter (sender) WHERE sender IS NOT NULL;
CREATE INDEX letter_by_recipient ON letter (recipient) WHERE recipient IS NOT NULL;
CREATE INDEX letter_by_answers ON letter (answers) WHERE answers IS NOT NULL;
CREATE INDEX advice_by_asked_by ON advice (asked_by) WHERE asked_by IS NOT NULL;
CREATE INDEX advice_by_adviser ON advice (adviser) WHERE adviser IS NOT NULL;
CREATE INDEX task_by_source ON task (source) WHERE source IS NOT NULL;
CREATE INDEX task_by_organisation ON task (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX task_by_person ON task (person) WHERE person IS NOT NULL;
CREATE INDEX organisation_by_parent ON organisation (parent) WHERE parent IS NOT NULL;
CREATE INDEX organisation_predecessor_by_predecessor ON organisation_predecessor (predecessor) WHERE predecessor IS NOT NULL;
CREATE INDEX record_move_record ON record_move (record, moved_at);
CREATE INDEX packet_item_record ON packet_item (record);
CREATE INDEX history_record_kind ON history_record (record_kind, record);
