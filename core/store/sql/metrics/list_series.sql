-- SPDX-License-Identifier: Apache-2.0
SELECT s.stage, s.name, COUNT(p.step), MIN(p.step), MAX(p.step)
FROM metric_series s JOIN metric_points p ON p.series_id = s.id
WHERE s.run_id = :run GROUP BY s.id ORDER BY s.id
