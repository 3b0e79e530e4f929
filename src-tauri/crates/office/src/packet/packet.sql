SELECT purpose, held_on, languages, editions, large_print, duplex, notes_lines, has_index, lists_asked, classification, about_kind,
  about, based_on, (SELECT emblem FROM office) AS emblem
FROM packet WHERE id = :id AND deleted_at IS NULL;
