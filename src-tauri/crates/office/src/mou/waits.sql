-- A side that was asked for its clearance and has not given it.
SELECT mou.id AS record, clearance.side, min(clearance.asked_on) AS since
FROM mou_clearance AS clearance JOIN mou ON mou.id = clearance.mou
WHERE mou.deleted_at IS NULL AND mou.state = 'clearance' AND clearance.deleted_at IS NULL AND clearance.side IS NOT NULL
  AND clearance.given_on IS NULL
GROUP BY mou.id, clearance.side;
