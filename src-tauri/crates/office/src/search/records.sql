SELECT 'plan' AS kind, id FROM plan
UNION ALL SELECT 'packet', id FROM packet
UNION ALL SELECT 'organisation', id FROM organisation;
