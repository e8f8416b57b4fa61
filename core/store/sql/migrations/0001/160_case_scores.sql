-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE case_scores (
  evaluation_id INTEGER NOT NULL REFERENCES evaluations (id) ON DELETE CASCADE,
  case_label    TEXT NOT NULL,
  metric        TEXT NOT NULL,
  subject       TEXT NOT NULL,
  value         REAL, -- NULL: undefined
  PRIMARY KEY (evaluation_id, case_label, metric)
) STRICT, WITHOUT ROWID
