-- SPDX-License-Identifier: Apache-2.0
INSERT INTO probes (run_id, stage, step, folder) VALUES (:run, :stage, :step, :folder)
ON CONFLICT (run_id, stage, step) DO UPDATE SET folder = excluded.folder
