CREATE INDEX runs_by_experiment ON runs (experiment_id)
