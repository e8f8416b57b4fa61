-- SPDX-License-Identifier: Apache-2.0
INSERT INTO experiments (name, kind, note, created) VALUES (:name, :kind, :note, :created)
