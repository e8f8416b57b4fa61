-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE probes (
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  stage  TEXT NOT NULL,
  step   INTEGER NOT NULL,
  folder TEXT NOT NULL,
  PRIMARY KEY (run_id, stage, step)
) STRICT, WITHOUT ROWID
