-- SPDX-License-Identifier: Apache-2.0
SELECT id, kind, run_id, after_id, title, arguments, device, state, progress, remaining_s, attempt, process_id,
       heartbeat, created, started, ended, error
FROM jobs WHERE id = :id
