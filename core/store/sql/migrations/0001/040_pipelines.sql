-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE pipelines (
  id         INTEGER PRIMARY KEY,
  pipeline   TEXT NOT NULL,
  version    INTEGER NOT NULL,
  parameters TEXT NOT NULL,
  hash       TEXT NOT NULL UNIQUE
) STRICT
