-- Form 9 of an office file.

-- The sectors of a joint project, by the vocabularies of IATI; a share is in hundredths of a per cent.
CREATE TABLE project_sector (
  id BLOB PRIMARY KEY, project BLOB NOT NULL REFERENCES project(id), rank TEXT NOT NULL, vocabulary TEXT, code TEXT, share INTEGER,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE INDEX project_sector_project ON project_sector (project, rank);
