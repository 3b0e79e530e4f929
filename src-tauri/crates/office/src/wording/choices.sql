SELECT owner, field, word, nth, spelled FROM spelling_choice ORDER BY owner, field, word, nth DESC;
