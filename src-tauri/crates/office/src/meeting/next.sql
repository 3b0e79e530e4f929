SELECT next.id FROM meeting AS next JOIN meeting AS this ON this.id = :meeting
WHERE next.body = this.body AND next.id <> this.id AND next.deleted_at IS NULL
  AND next.state IN ('planned', 'invited', 'postponed')
ORDER BY next.held_on IS NULL, next.held_on, next.created_at LIMIT 1;
