-- What was pledged and is not paid in full.
SELECT pledge.fund AS record, pledge.due AS falls_on
FROM fund_pledge AS pledge JOIN fund ON fund.id = pledge.fund
WHERE pledge.deleted_at IS NULL AND fund.deleted_at IS NULL AND fund.state NOT IN ('closed', 'abandoned')
  AND pledge.due IS NOT NULL AND pledge.done_on IS NULL;
