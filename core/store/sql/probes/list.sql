-- SPDX-License-Identifier: Apache-2.0
SELECT run_id, stage, step, folder FROM probes WHERE run_id = :run ORDER BY stage, step
