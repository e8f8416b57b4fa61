-- SPDX-License-Identifier: Apache-2.0
ALTER TABLE runs ADD COLUMN value TEXT
