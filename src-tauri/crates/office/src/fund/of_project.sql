-- The funds that have a line for a project.
SELECT fund FROM fund_commitment WHERE project = :project AND deleted_at IS NULL
UNION
SELECT fund FROM fund_disbursement WHERE project = :project AND deleted_at IS NULL;
