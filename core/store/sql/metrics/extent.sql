SELECT MIN(step), MAX(step) FROM metric_points WHERE series_id = :series
