-- SPDX-License-Identifier: Apache-2.0
INSERT INTO fold_members (experiment_id, fold, prepared_id, role) VALUES (:experiment, :fold, :prepared, :role)
