SELECT wording.owner, wording.field, wording.language, wording.text, wording.state, wording.made_from_digest, wording.changed_at
FROM packet_item CROSS JOIN wording ON wording.owner = packet_item.id
WHERE packet_item.packet = :owner AND packet_item.deleted_at IS NULL;
