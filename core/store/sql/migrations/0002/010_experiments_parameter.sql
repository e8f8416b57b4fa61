-- SPDX-License-Identifier: Apache-2.0
ALTER TABLE experiments ADD COLUMN parameter TEXT NOT NULL DEFAULT ''
