-- SPDX-License-Identifier: Apache-2.0
INSERT INTO cohort_members (cohort_id, prepared_id, role) VALUES (:cohort, :prepared, :role)
