-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE cohort_members (
  cohort_id   INTEGER NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
  prepared_id INTEGER NOT NULL REFERENCES prepared_scans (id) ON DELETE RESTRICT,
  role        TEXT NOT NULL CHECK (role IN ('train', 'validation', 'test')),
  PRIMARY KEY (cohort_id, prepared_id)
) STRICT, WITHOUT ROWID
