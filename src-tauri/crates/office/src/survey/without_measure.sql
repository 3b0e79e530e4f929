-- A finding whose domain has no recommendation that became a measure, and that nothing else fulfils.
SELECT survey.id AS record, finding.id AS row
FROM survey JOIN survey_finding AS finding ON finding.survey = survey.id
WHERE survey.deleted_at IS NULL AND survey.state IN ('analysed', 'agreed', 'published') {only}
  AND finding.deleted_at IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM survey_recommendation AS recommendation
    WHERE recommendation.survey = survey.id AND recommendation.code IS finding.code AND recommendation.plan IS NOT NULL
      AND recommendation.deleted_at IS NULL
  )
  AND NOT EXISTS (
    SELECT 1 FROM chain_link AS link
    WHERE link.to_record = survey.id AND link.verb = 'fulfils' AND link.to_row = finding.id AND link.deleted_at IS NULL
  )
ORDER BY survey.id, finding.rank;
