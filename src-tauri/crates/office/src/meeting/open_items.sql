SELECT id, minutes, presenter FROM meeting_item
WHERE meeting = :meeting AND deleted_at IS NULL AND handling IS NOT 'settled' AND handling IS NOT 'carried_over'
ORDER BY rank, id;
