SELECT count(*) FROM project_report
WHERE project = :project AND deleted_at IS NULL AND due < :today AND done_on IS NULL;
