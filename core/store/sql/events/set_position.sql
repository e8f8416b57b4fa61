-- SPDX-License-Identifier: Apache-2.0
INSERT INTO event_positions (run_id, position, sequence) VALUES (:run, :position, :sequence)
ON CONFLICT (run_id) DO UPDATE SET position = excluded.position, sequence = excluded.sequence
