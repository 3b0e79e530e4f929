-- A side that has not notified the other that its own procedures are done.
SELECT mou.id AS record, side.side, mou.signed_on AS since
FROM mou CROSS JOIN (SELECT 'KR' AS side UNION ALL SELECT 'UZ') AS side
WHERE mou.deleted_at IS NULL AND mou.state = 'awaiting_notifications' AND NOT EXISTS (
  SELECT 1 FROM mou_notification AS notice
  WHERE notice.mou = mou.id AND notice.side = side.side AND notice.deleted_at IS NULL AND notice.dated IS NOT NULL);
