-- SPDX-License-Identifier: Apache-2.0
ALTER TABLE experiments ADD COLUMN folds INTEGER NOT NULL DEFAULT 0
