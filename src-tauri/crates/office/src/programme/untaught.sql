-- A programme is to be taught from September of its target year: the academic year begins then in Uzbekistan.
SELECT id AS record, printf('%04d-09-01', target_year) AS falls_on FROM programme
WHERE deleted_at IS NULL AND state IN ('designed', 'approved', 'suspended') AND target_year IS NOT NULL;
