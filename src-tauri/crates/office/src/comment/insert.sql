INSERT INTO comment (id, plan, parent, passage, field, language, start, quote, member, author, made_at)
VALUES (:id, :plan, :parent, :passage, :field, :language, :start, :quote, :member, :author, :now);
