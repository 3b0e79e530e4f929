-- A side that has not agreed on the minutes yet.
SELECT id AS record, 'KR' AS side, held_on AS since FROM meeting
WHERE deleted_at IS NULL AND state = 'minutes_drafted' AND agreed_korea IS NULL
UNION ALL
SELECT id, 'UZ', held_on FROM meeting
WHERE deleted_at IS NULL AND state = 'minutes_drafted' AND agreed_uzbekistan IS NULL;
