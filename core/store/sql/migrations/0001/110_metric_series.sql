-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE metric_series (
  id     INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  stage  TEXT NOT NULL,
  name   TEXT NOT NULL,
  UNIQUE (run_id, stage, name)
) STRICT
