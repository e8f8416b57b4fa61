-- SPDX-License-Identifier: Apache-2.0
INSERT INTO metric_points (series_id, step, value, sequence) VALUES (:series, :step, :value, :sequence)
ON CONFLICT (series_id, step) DO UPDATE SET value = excluded.value, sequence = excluded.sequence
WHERE excluded.sequence >= metric_points.sequence
