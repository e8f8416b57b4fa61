-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE checkpoints (
  run_id  INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  stage   TEXT NOT NULL,
  file    TEXT NOT NULL,
  step    INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  written TEXT NOT NULL,
  PRIMARY KEY (run_id, stage, file)
) STRICT, WITHOUT ROWID
