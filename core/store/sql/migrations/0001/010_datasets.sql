-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE datasets (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
  layout    TEXT NOT NULL,
  root      TEXT NOT NULL,
  simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
  note      TEXT NOT NULL,
  imported  TEXT NOT NULL
) STRICT
