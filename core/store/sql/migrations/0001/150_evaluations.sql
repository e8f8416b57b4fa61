-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE evaluations (
  id               INTEGER PRIMARY KEY,
  run_id           INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  cohort_id        INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE RESTRICT,
  protocol         TEXT NOT NULL,
  version          INTEGER NOT NULL,
  parameters       TEXT NOT NULL,
  threshold        REAL,
  threshold_source TEXT NOT NULL,
  created          TEXT NOT NULL,
  UNIQUE (run_id, cohort_id, protocol, version, parameters)
) STRICT
