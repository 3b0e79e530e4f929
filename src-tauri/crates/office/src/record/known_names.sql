-- Every record of a kind by its name in the reader's alphabet, with its short name where it has one.
SELECT listing_name.record, listing_name.name, short.text AS short_name
FROM listing_name
LEFT JOIN wording AS short ON short.owner = listing_name.record AND short.field = 'short_name' AND short.language = :written
WHERE listing_name.kind = :kind AND listing_name.language = :language
ORDER BY listing_name.sort_key, listing_name.record;
