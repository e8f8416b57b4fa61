-- SPDX-License-Identifier: Apache-2.0
SELECT run_id, cohort, case_label, reconstruction, maps FROM outputs
WHERE run_id = :run AND cohort = :cohort ORDER BY case_label
