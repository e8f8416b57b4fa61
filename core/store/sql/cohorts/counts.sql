-- SPDX-License-Identifier: Apache-2.0
SELECT COUNT(*) FILTER (WHERE role = 'train'), COUNT(*) FILTER (WHERE role = 'validation'),
       COUNT(*) FILTER (WHERE role = 'test')
FROM cohort_members WHERE cohort_id = :cohort
