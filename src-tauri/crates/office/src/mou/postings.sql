-- Korea: an agency posts it to the government's system within ten days of signing.
SELECT id AS record, date(signed_on, '+10 days') AS falls_on FROM mou
WHERE deleted_at IS NULL AND signed_on IS NOT NULL AND nature = 'agency_arrangement'
  AND state IN ('signed', 'awaiting_notifications', 'in_force', 'renewed', 'amended')
  AND NOT EXISTS (
    SELECT 1 FROM mou_check WHERE mou_check.mou = mou.id AND mou_check.deleted_at IS NULL
      AND item = 'kr_posted' AND result IN ('met', 'not_applicable'));
