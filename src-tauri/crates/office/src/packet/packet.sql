SELECT purpose, held_on, languages, editions, large_print, duplex, notes_lines, has_index, lists_asked, classification, about_kind,
  about, based_on, (
    SELECT attachment.id FROM office JOIN attachment ON attachment.id = office.emblem AND attachment.deleted_at IS NULL
  ) AS emblem
FROM packet WHERE id = :id AND deleted_at IS NULL;
