-- SPDX-License-Identifier: Apache-2.0
SELECT evaluation_id, case_label, code FROM case_problems WHERE evaluation_id = :evaluation
ORDER BY case_label, code
