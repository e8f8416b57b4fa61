CREATE INDEX jobs_by_run ON jobs (run_id)
