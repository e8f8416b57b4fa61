-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE outputs (
  run_id         INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  cohort         TEXT NOT NULL,
  case_label     TEXT NOT NULL,
  reconstruction INTEGER NOT NULL CHECK (reconstruction IN (0, 1)),
  maps           TEXT NOT NULL,
  PRIMARY KEY (run_id, cohort, case_label)
) STRICT, WITHOUT ROWID
