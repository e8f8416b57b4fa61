-- SPDX-License-Identifier: Apache-2.0
INSERT INTO checkpoints (run_id, stage, file, step, kind, written) VALUES (:run, :stage, :file, :step, :kind, :written)
ON CONFLICT (run_id, stage, file) DO UPDATE
SET step = excluded.step, kind = excluded.kind, written = excluded.written
