-- SPDX-License-Identifier: Apache-2.0
ALTER TABLE runs ADD COLUMN weights_run_id INTEGER REFERENCES runs (id) ON DELETE RESTRICT
