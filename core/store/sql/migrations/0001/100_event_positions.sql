-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE event_positions (
  run_id   INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sequence INTEGER NOT NULL
) STRICT
