-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE scans (
  id         INTEGER PRIMARY KEY,
  dataset_id INTEGER NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
  subject_id INTEGER NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
  label      TEXT NOT NULL,
  session    TEXT NOT NULL,
  contrast   TEXT NOT NULL,
  health     TEXT NOT NULL CHECK (health IN ('unknown', 'healthy', 'diseased')),
  image      TEXT NOT NULL,
  brain_mask TEXT,
  truth      TEXT,
  image_hash TEXT NOT NULL,
  size       TEXT NOT NULL,
  spacing    TEXT NOT NULL,
  rating     TEXT NOT NULL CHECK (rating IN ('none', 'pass', 'doubt', 'fail')),
  note       TEXT NOT NULL,
  problems   TEXT NOT NULL,
  UNIQUE (dataset_id, label)
) STRICT
