-- Recurring tasks that are verified or past their day and that nothing continues. One whose continuation was taken back or
-- deleted stays without: the row is still there.
SELECT task.id FROM task
WHERE task.deleted_at IS NULL AND task.repeats <> 'once' AND task.due IS NOT NULL AND task.state <> 'removed'
  AND (task.state = 'verified' OR task.due < :today) AND (:task IS NULL OR task.id = :task)
  AND NOT EXISTS (SELECT 1 FROM task AS next WHERE next.follows = task.id)
ORDER BY task.due, task.id;
