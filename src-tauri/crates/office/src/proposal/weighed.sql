-- The meeting at which it is weighed.
SELECT proposal.id AS record, meeting.held_on AS falls_on
FROM proposal JOIN meeting ON meeting.id = proposal.meeting
WHERE proposal.deleted_at IS NULL AND meeting.deleted_at IS NULL AND proposal.state IN ('submitted', 'under_review', 'returned')
  AND meeting.held_on IS NOT NULL;
