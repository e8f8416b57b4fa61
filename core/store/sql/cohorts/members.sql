-- SPDX-License-Identifier: Apache-2.0
SELECT prepared_id, role FROM cohort_members WHERE cohort_id = :cohort ORDER BY prepared_id
