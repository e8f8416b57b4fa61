-- SPDX-License-Identifier: Apache-2.0
INSERT INTO published_scores (method, dataset, metric, source, value)
VALUES (:method, :dataset, :metric, :source, :value)
ON CONFLICT (method, dataset, metric, source) DO UPDATE SET value = excluded.value
