-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE published_scores (
  method  TEXT NOT NULL,
  dataset TEXT NOT NULL,
  metric  TEXT NOT NULL,
  source  TEXT NOT NULL,
  value   REAL NOT NULL,
  PRIMARY KEY (method, dataset, metric, source)
) STRICT, WITHOUT ROWID
