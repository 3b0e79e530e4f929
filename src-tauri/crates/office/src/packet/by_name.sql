SELECT packet.id FROM packet
WHERE packet.deleted_at IS NULL AND (
  packet.key = :name
  OR EXISTS (SELECT 1 FROM wording WHERE owner = packet.id AND field = 'title' AND text = :name)
)
ORDER BY packet.created_at DESC
LIMIT 1;
