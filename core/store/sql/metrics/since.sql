-- SPDX-License-Identifier: Apache-2.0
SELECT s.stage, s.name, p.step, p.value, p.sequence
FROM metric_series s JOIN metric_points p INDEXED BY metric_points_by_sequence ON p.series_id = s.id
WHERE s.run_id = :run AND p.sequence > :after
ORDER BY p.sequence, s.id LIMIT :limit
