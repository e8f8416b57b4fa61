-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE prepared_scans (
  id           INTEGER PRIMARY KEY,
  scan_id      INTEGER NOT NULL REFERENCES scans (id) ON DELETE RESTRICT,
  pipeline_id  INTEGER NOT NULL REFERENCES pipelines (id) ON DELETE RESTRICT,
  case_label   TEXT NOT NULL,
  image        TEXT NOT NULL,
  brain_mask   TEXT NOT NULL,
  truth        TEXT,
  image_hash   TEXT NOT NULL,
  mask_hash    TEXT NOT NULL,
  truth_hash   TEXT NOT NULL,
  truth_voxels INTEGER NOT NULL,
  UNIQUE (scan_id, pipeline_id)
) STRICT
