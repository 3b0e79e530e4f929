-- No word is counted below nothing: there, a choice waits for its new place.
UPDATE spelling_choice SET nth = -1 - :nth
WHERE owner = :owner AND field = :field AND word = :word AND nth = :nth;
