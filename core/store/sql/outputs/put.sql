-- SPDX-License-Identifier: Apache-2.0
INSERT INTO outputs (run_id, cohort, case_label, reconstruction, maps)
VALUES (:run, :cohort, :case_label, :reconstruction, :maps)
ON CONFLICT (run_id, cohort, case_label) DO UPDATE
SET reconstruction = excluded.reconstruction, maps = excluded.maps
