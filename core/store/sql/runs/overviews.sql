-- SPDX-License-Identifier: Apache-2.0
SELECT r.id, r.experiment_id, r.cohort_id, r.name, r.method, r.preset, r.parameters, r.seed, r.device, r.created,
       r.note, r.fold, r.value, r.weights_run_id, c.name, c.simulated, j.id, j.kind, j.state, j.progress,
       j.remaining_s, j.error, e.id, e.name, e.kind, e.note, e.created, e.parameter, e.folds
FROM runs r
JOIN cohorts c ON c.id = r.cohort_id
LEFT JOIN experiments e ON e.id = r.experiment_id
LEFT JOIN jobs j ON j.id = (
  SELECT k.id FROM jobs k WHERE k.run_id = r.id
  ORDER BY CASE k.state WHEN 'running' THEN 0 WHEN 'failed' THEN 1 WHEN 'paused' THEN 2 WHEN 'queued' THEN 3
                        WHEN 'cancelled' THEN 4 ELSE 5 END,
           CASE k.state WHEN 'done' THEN -k.id ELSE k.id END
  LIMIT 1)
ORDER BY r.id DESC
