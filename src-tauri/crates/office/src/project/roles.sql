SELECT DISTINCT role FROM project_role WHERE project = :project AND deleted_at IS NULL AND role IS NOT NULL;
