-- Who came, once it was held; before that, who said to come.
SELECT side, there, quorum FROM (
  SELECT side, quorum, (
      SELECT count(*) FROM meeting_guest AS guest
      WHERE guest.meeting = meeting.id AND guest.deleted_at IS NULL AND guest.side = sides.side
        AND guest.seat IN ('co_chair', 'member')
        AND CASE WHEN meeting.state IN ('planned', 'invited', 'postponed') THEN guest.answer IN ('accepted', 'represented')
              ELSE guest.attended = 1 END) AS there
  FROM meeting JOIN body ON body.id = meeting.body
    JOIN (SELECT 'KR' AS side UNION ALL SELECT 'UZ') AS sides
    JOIN (SELECT body.id AS of_body, 'KR' AS of_side, quorum_korea AS quorum FROM body
      UNION ALL SELECT body.id, 'UZ', quorum_uzbekistan FROM body) ON of_body = body.id AND of_side = sides.side
  WHERE meeting.id = :meeting AND meeting.state NOT IN ('planned', 'cancelled'))
WHERE there < quorum;
