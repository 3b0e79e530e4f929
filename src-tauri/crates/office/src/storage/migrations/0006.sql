-- Form 6 of an office file: a task knows the rule of its term, and the duty that it continues.

ALTER TABLE task ADD COLUMN working_days INTEGER; -- the term, in working days; NULL: the date was given as such
ALTER TABLE task ADD COLUMN counted_from TEXT;
ALTER TABLE task ADD COLUMN falls_day INTEGER; -- of the month, 1 to 31; a shorter month ends on its last
ALTER TABLE task ADD COLUMN on_rest TEXT;
ALTER TABLE task ADD COLUMN follows BLOB REFERENCES task(id);
CREATE INDEX task_by_follows ON task (follows) WHERE follows IS NOT NULL;
