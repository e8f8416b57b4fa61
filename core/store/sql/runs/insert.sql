-- SPDX-License-Identifier: Apache-2.0
INSERT INTO runs (experiment_id, cohort_id, name, method, preset, parameters, seed, device, created, note, fold, value,
                  weights_run_id)
VALUES (:experiment, :cohort, :name, :method, :preset, :parameters, :seed, :device, :created, :note, :fold, :value,
        :weights)
