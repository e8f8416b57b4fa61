-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE experiments (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  note    TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT
