SELECT packet.id
FROM packet LEFT JOIN meeting ON meeting.id = packet.about
WHERE packet.deleted_at IS NULL AND packet.about IS NOT :about AND (
  meeting.body = (SELECT body FROM meeting WHERE id = :about) OR packet.purpose = :purpose
)
ORDER BY
  coalesce(meeting.body = (SELECT body FROM meeting WHERE id = :about), 0) DESC,
  coalesce(packet.held_on, date(packet.created_at / 1000, 'unixepoch')) DESC, packet.created_at DESC, packet.id DESC
LIMIT 1;
