SELECT word, nth FROM spelling_choice WHERE owner = :owner AND field = :field ORDER BY word, nth;
