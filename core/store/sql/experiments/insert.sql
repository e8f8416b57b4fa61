-- SPDX-License-Identifier: Apache-2.0
INSERT INTO experiments (name, kind, note, created, parameter, folds)
VALUES (:name, :kind, :note, :created, :parameter, :folds)
