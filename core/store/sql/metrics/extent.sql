-- SPDX-License-Identifier: Apache-2.0
SELECT MIN(step), MAX(step) FROM metric_points WHERE series_id = :series
