-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE cohorts (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
  simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
  created   TEXT NOT NULL
) STRICT
