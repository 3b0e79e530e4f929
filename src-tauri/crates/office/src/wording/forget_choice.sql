DELETE FROM spelling_choice
WHERE owner = :owner AND field = :field AND word = :word AND nth = :nth;
