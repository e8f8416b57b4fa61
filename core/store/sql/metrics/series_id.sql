-- SPDX-License-Identifier: Apache-2.0
SELECT id FROM metric_series WHERE run_id = :run AND stage = :stage AND name = :name
