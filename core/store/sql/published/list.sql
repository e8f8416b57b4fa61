SELECT method, dataset, metric, source, value FROM published_scores ORDER BY dataset, metric, method
