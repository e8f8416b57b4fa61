-- SPDX-License-Identifier: Apache-2.0
SELECT run_id, stage, step, file, kind, written FROM checkpoints WHERE run_id = :run ORDER BY written, step
