-- SPDX-License-Identifier: Apache-2.0
INSERT INTO evaluations (run_id, cohort_id, protocol, version, parameters, threshold, threshold_source, created)
VALUES (:run, :cohort, :protocol, :version, :parameters, :threshold, :threshold_source, :created)
