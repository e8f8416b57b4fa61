-- SPDX-License-Identifier: Apache-2.0
SELECT method, dataset, metric, source, value FROM published_scores ORDER BY dataset, metric, method
