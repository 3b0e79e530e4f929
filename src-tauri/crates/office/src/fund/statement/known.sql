-- What is deleted, or whose entry was taken back, may be entered again.
SELECT statement_line FROM fund_payment WHERE fund = :fund AND deleted_at IS NULL AND statement_line IS NOT NULL
UNION ALL
SELECT statement_line FROM fund_disbursement WHERE fund = :fund AND deleted_at IS NULL AND statement_line IS NOT NULL;
