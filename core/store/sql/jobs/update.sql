-- SPDX-License-Identifier: Apache-2.0
UPDATE jobs
SET title = :title, arguments = :arguments, device = :device, state = :state, progress = :progress,
    remaining_s = :remaining, attempt = :attempt, process_id = :process, heartbeat = :heartbeat,
    started = :started, ended = :ended, error = :error
WHERE id = :id
