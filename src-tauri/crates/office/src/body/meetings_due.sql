-- Counted from the last meeting that was held, or from the founding. A meeting that is planned in time is no duty missed.
SELECT record, falls_on FROM (
  SELECT body.id AS record, date(coalesce(
      (SELECT max(meeting.held_on) FROM meeting
        WHERE meeting.body = body.id AND meeting.deleted_at IS NULL
          AND meeting.state IN ('held', 'minutes_drafted', 'minutes_agreed', 'closed')),
      body.founded_on), '+' || body.meets_every_months || ' months', 'floor') AS falls_on
  FROM body
  WHERE body.deleted_at IS NULL AND body.meets_every_months > 0)
WHERE falls_on IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM meeting
  WHERE meeting.body = record AND meeting.deleted_at IS NULL AND meeting.state IN ('planned', 'invited')
    AND meeting.held_on <= falls_on);
