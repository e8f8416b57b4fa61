SELECT evaluation_id, metric, mean, std, n FROM summaries WHERE evaluation_id = :evaluation ORDER BY metric
