UPDATE spelling_choice SET nth = :to
WHERE owner = :owner AND field = :field AND word = :word AND nth = -1 - :from;
