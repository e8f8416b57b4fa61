-- SPDX-License-Identifier: Apache-2.0
SELECT id FROM subjects WHERE dataset_id = :dataset AND label = :label
