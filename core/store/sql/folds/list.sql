-- SPDX-License-Identifier: Apache-2.0
SELECT fold, prepared_id, role FROM fold_members WHERE experiment_id = :experiment ORDER BY fold, prepared_id
