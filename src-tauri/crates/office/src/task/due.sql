-- The latest extension counts; the old date stays where it was.
SELECT task.id AS record, coalesce((
    SELECT max(extension.new_due) FROM task_extension AS extension
    WHERE extension.task = task.id AND extension.deleted_at IS NULL
  ), task.due) AS falls_on
FROM task
WHERE task.deleted_at IS NULL AND task.state NOT IN ('verified', 'removed') AND task.due IS NOT NULL;
