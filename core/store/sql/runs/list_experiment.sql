-- SPDX-License-Identifier: Apache-2.0
SELECT id, experiment_id, cohort_id, name, method, preset, parameters, seed, device, created, note,
       fold, value, weights_run_id
FROM runs WHERE experiment_id = :experiment ORDER BY id DESC
