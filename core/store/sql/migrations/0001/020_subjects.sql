-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE subjects (
  id         INTEGER PRIMARY KEY,
  dataset_id INTEGER NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
  label      TEXT NOT NULL,
  health     TEXT NOT NULL CHECK (health IN ('unknown', 'healthy', 'diseased')),
  UNIQUE (dataset_id, label)
) STRICT
