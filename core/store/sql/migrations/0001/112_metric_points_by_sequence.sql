-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX metric_points_by_sequence ON metric_points (series_id, sequence)
