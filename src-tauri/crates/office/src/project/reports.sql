-- A report that is not delivered stays due, however late it is.
SELECT report.project AS record, report.due AS falls_on
FROM project_report AS report JOIN project ON project.id = report.project
WHERE report.deleted_at IS NULL AND project.deleted_at IS NULL AND project.state NOT IN ('closed', 'cancelled')
  AND report.due IS NOT NULL AND report.done_on IS NULL;
