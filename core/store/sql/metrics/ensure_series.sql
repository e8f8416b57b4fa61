-- SPDX-License-Identifier: Apache-2.0
INSERT INTO metric_series (run_id, stage, name) VALUES (:run, :stage, :name)
ON CONFLICT (run_id, stage, name) DO NOTHING
