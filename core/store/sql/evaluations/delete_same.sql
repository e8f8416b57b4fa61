-- SPDX-License-Identifier: Apache-2.0
DELETE FROM evaluations
WHERE run_id = :run AND cohort_id = :cohort AND protocol = :protocol AND version = :version
  AND parameters = :parameters
