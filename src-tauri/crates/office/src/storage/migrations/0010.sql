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
