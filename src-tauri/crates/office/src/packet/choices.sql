-- Items of records that are deleted wait for these to be brought back, and are not counted.
SELECT packet.id, named.name, packet.purpose,
  (SELECT count(*) FROM packet_item AS item CROSS JOIN listing ON listing.record = item.record
    WHERE item.packet = packet.id AND item.deleted_at IS NULL) AS items,
  EXISTS (SELECT 1 FROM packet_item AS item
    WHERE item.packet = packet.id AND item.content = 'record' AND item.record = :record AND item.deleted_at IS NULL) AS holds
FROM listing_name AS named CROSS JOIN packet ON packet.id = named.record
WHERE named.kind = 'packet' AND named.language = :language
ORDER BY named.sort_key, named.record;
