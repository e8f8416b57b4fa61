-- SPDX-License-Identifier: Apache-2.0
INSERT INTO jobs (kind, run_id, after_id, title, arguments, device, state, progress, remaining_s, attempt,
                  process_id, heartbeat, created, started, ended, error)
VALUES (:kind, :run, :after, :title, :arguments, :device, :state, :progress, :remaining, :attempt,
        :process, :heartbeat, :created, :started, :ended, :error)
