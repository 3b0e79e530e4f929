SELECT wording.owner, wording.field, wording.language, wording.text, 'title' AS part
FROM packet CROSS JOIN wording ON wording.owner = packet.id AND wording.field IN ('title', 'place')
WHERE packet.id = :record AND packet.deleted_at IS NULL;
