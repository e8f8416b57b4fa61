-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE case_problems (
  evaluation_id INTEGER NOT NULL REFERENCES evaluations (id) ON DELETE CASCADE,
  case_label    TEXT NOT NULL,
  code          TEXT NOT NULL,
  PRIMARY KEY (evaluation_id, case_label, code)
) STRICT, WITHOUT ROWID
