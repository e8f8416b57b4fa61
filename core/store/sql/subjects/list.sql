-- SPDX-License-Identifier: Apache-2.0
SELECT id, dataset_id, label, health FROM subjects WHERE dataset_id = :dataset ORDER BY label
