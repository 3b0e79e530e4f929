-- What is still to be done before an organisation is there.
SELECT step.organisation AS record, step.due AS falls_on
FROM organisation_step AS step JOIN organisation ON organisation.id = step.organisation
WHERE step.deleted_at IS NULL AND organisation.deleted_at IS NULL AND step.due IS NOT NULL AND step.done_on IS NULL;
