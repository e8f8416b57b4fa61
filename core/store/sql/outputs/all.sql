-- SPDX-License-Identifier: Apache-2.0
SELECT r.name, o.cohort, o.case_label, o.reconstruction, o.maps FROM outputs o JOIN runs r ON r.id = o.run_id
