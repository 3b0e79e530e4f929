SELECT text FROM search_entry
WHERE record = :record AND part = 'title' AND language = :language AND field <> 'place';
