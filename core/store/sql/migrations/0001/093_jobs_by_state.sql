CREATE INDEX jobs_by_state ON jobs (state)
