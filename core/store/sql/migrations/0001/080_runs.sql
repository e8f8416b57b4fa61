-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE runs (
  id            INTEGER PRIMARY KEY,
  experiment_id INTEGER REFERENCES experiments (id) ON DELETE SET NULL,
  cohort_id     INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE RESTRICT,
  name          TEXT NOT NULL UNIQUE CHECK (name <> ''),
  method        TEXT NOT NULL,
  preset        TEXT NOT NULL,
  parameters    TEXT NOT NULL,
  seed          TEXT NOT NULL,
  device        TEXT NOT NULL,
  created       TEXT NOT NULL,
  note          TEXT NOT NULL
) STRICT
