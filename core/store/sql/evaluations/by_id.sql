-- SPDX-License-Identifier: Apache-2.0
SELECT id, run_id, cohort_id, protocol, version, parameters, threshold, threshold_source, created
FROM evaluations WHERE id = :id
