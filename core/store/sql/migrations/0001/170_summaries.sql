-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE summaries (
  evaluation_id INTEGER NOT NULL REFERENCES evaluations (id) ON DELETE CASCADE,
  metric        TEXT NOT NULL,
  mean          REAL,
  std           REAL,
  n             INTEGER NOT NULL,
  PRIMARY KEY (evaluation_id, metric)
) STRICT, WITHOUT ROWID
