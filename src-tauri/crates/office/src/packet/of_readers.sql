SELECT wording.owner, wording.field, wording.language, wording.text, wording.state, wording.made_from_digest, wording.changed_at
FROM packet_reader CROSS JOIN wording ON wording.owner = packet_reader.id
WHERE packet_reader.packet = :owner AND packet_reader.deleted_at IS NULL;
