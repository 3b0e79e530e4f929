SELECT milestone FROM expert_date
WHERE expert = :expert AND deleted_at IS NULL AND milestone IS NOT NULL AND standing <> 'planned' AND dated IS NOT NULL
GROUP BY milestone HAVING count(DISTINCT dated) > 1
ORDER BY min(rank);
