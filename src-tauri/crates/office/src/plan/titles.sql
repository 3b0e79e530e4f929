SELECT plan.id, wording.language, wording.text, wording.language = plan.source_language AS original
FROM plan CROSS JOIN wording ON wording.owner = plan.id AND wording.field = 'title'
WHERE plan.deleted_at IS NULL;
