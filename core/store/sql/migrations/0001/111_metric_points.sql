-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE metric_points (
  series_id INTEGER NOT NULL REFERENCES metric_series (id) ON DELETE CASCADE,
  step      INTEGER NOT NULL,
  value     REAL, -- NULL: not a number
  sequence  INTEGER NOT NULL,
  PRIMARY KEY (series_id, step)
) STRICT, WITHOUT ROWID
