-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE fold_members (
  experiment_id INTEGER NOT NULL REFERENCES experiments (id) ON DELETE CASCADE,
  fold          INTEGER NOT NULL CHECK (fold >= 1),
  prepared_id   INTEGER NOT NULL REFERENCES prepared_scans (id) ON DELETE RESTRICT,
  role          TEXT NOT NULL CHECK (role IN ('train', 'validation')),
  PRIMARY KEY (experiment_id, fold, prepared_id)
) STRICT, WITHOUT ROWID
