SELECT decision.id FROM decision LEFT JOIN meeting ON meeting.id = decision.meeting
WHERE decision.deleted_at IS NULL
  AND (:body IS NULL OR meeting.body = :body)
  AND (:meeting IS NULL OR decision.meeting IS NOT :meeting)
  AND (:before IS NULL OR meeting.held_on IS NULL OR meeting.held_on < :before)
  AND (:body IS NOT NULL OR decision.state NOT IN ('carried_out', 'dropped'))
ORDER BY meeting.held_on, decision.due, decision.id;
