-- SPDX-License-Identifier: Apache-2.0
SELECT position, sequence FROM event_positions WHERE run_id = :run
