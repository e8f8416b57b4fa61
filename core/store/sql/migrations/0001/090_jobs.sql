-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE jobs (
  id             INTEGER PRIMARY KEY,
  kind           TEXT NOT NULL CHECK (kind IN ('train', 'infer', 'command')),
  run_id         INTEGER REFERENCES runs (id) ON DELETE CASCADE,
  after_id       INTEGER REFERENCES jobs (id) ON DELETE SET NULL,
  title          TEXT NOT NULL,
  arguments      TEXT NOT NULL,
  device         TEXT NOT NULL,
  state          TEXT NOT NULL CHECK (state IN ('queued', 'running', 'paused', 'done', 'failed', 'cancelled')),
  progress       REAL NOT NULL,
  remaining_s    REAL,
  attempt        INTEGER NOT NULL,
  process_id     INTEGER NOT NULL,
  heartbeat      TEXT NOT NULL,
  created        TEXT NOT NULL,
  started        TEXT NOT NULL,
  ended          TEXT NOT NULL,
  error          TEXT,
  request        TEXT NOT NULL DEFAULT 'none'
                 CHECK (request IN ('none', 'pause', 'continue', 'cancel', 'retry')),
  start_ticks    INTEGER NOT NULL DEFAULT 0,
  boot_id        TEXT NOT NULL DEFAULT '',
  host           TEXT NOT NULL DEFAULT '',
  first_sequence INTEGER NOT NULL DEFAULT 0,
  micro_batch    INTEGER NOT NULL DEFAULT 0
) STRICT
