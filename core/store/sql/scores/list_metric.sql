-- SPDX-License-Identifier: Apache-2.0
SELECT evaluation_id, case_label, subject, metric, value FROM case_scores
WHERE evaluation_id = :evaluation AND metric = :metric ORDER BY case_label
