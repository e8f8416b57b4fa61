-- SPDX-License-Identifier: Apache-2.0
SELECT evaluation_id, metric, mean, std, n FROM summaries WHERE evaluation_id = :evaluation ORDER BY metric
