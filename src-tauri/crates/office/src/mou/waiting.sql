SELECT DISTINCT clearance.side FROM mou_clearance AS clearance JOIN mou ON mou.id = clearance.mou
WHERE mou.id = :mou AND mou.state = 'clearance' AND clearance.deleted_at IS NULL AND clearance.side IS NOT NULL
  AND clearance.given_on IS NULL
ORDER BY clearance.side;
