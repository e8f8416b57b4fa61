-- SPDX-License-Identifier: Apache-2.0
SELECT MIN(step), MAX(step), COUNT(*), MIN(value), MAX(value), AVG(value)
FROM metric_points WHERE series_id = :series
GROUP BY (step - :first) / :width ORDER BY 1
