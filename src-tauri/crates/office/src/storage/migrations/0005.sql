-- Form 5 of an office file: what an attached file is and in which language; and pieces that are stored before the digest of the
-- whole is known, since a file of 2 GB is read once and never held in memory.

ALTER TABLE attachment ADD COLUMN role TEXT NOT NULL DEFAULT 'other'; -- signed_original, draft, translation, scan, photograph, other
ALTER TABLE attachment ADD COLUMN language TEXT; -- a language's tag, Uzbek Cyrillic included; NULL when it has none, as a photograph
CREATE INDEX attachment_owner ON attachment (owner);
CREATE TABLE content (digest BLOB PRIMARY KEY, name BLOB NOT NULL) STRICT, WITHOUT ROWID; -- not recorded; digest: of the whole; name: the word in chunk.digest under which its pieces lie
INSERT INTO content (digest, name) SELECT DISTINCT digest, digest FROM chunk;
