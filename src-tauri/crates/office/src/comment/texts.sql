SELECT wording.owner, wording.field, wording.language, wording.text, wording.state, wording.made_from_digest, wording.changed_at
FROM comment CROSS JOIN wording ON wording.owner = comment.id
WHERE comment.plan = :owner AND comment.deleted_at IS NULL;
