-- A request for clearance that nobody has answered for a month.
SELECT mou.id AS record, date(clearance.asked_on, '+1 month', 'floor') AS falls_on
FROM mou_clearance AS clearance JOIN mou ON mou.id = clearance.mou
WHERE clearance.deleted_at IS NULL AND mou.deleted_at IS NULL AND mou.state = 'clearance'
  AND clearance.asked_on IS NOT NULL AND clearance.given_on IS NULL;
