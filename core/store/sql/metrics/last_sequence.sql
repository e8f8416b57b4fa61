-- SPDX-License-Identifier: Apache-2.0
SELECT COALESCE(MAX((SELECT MAX(sequence) FROM metric_points WHERE series_id = s.id)), 0)
FROM metric_series s WHERE s.run_id = :run
