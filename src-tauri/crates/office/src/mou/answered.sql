SELECT count(DISTINCT item) FROM mou_check
WHERE mou = :mou AND deleted_at IS NULL AND item IS NOT NULL AND result IN ('met', 'not_met', 'not_applicable');
