-- SPDX-License-Identifier: Apache-2.0
INSERT INTO subjects (dataset_id, label, health) VALUES (:dataset, :label, :health)
ON CONFLICT (dataset_id, label) DO UPDATE SET health = excluded.health WHERE subjects.health = 'unknown'
