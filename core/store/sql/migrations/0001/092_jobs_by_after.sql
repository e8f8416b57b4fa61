CREATE INDEX jobs_by_after ON jobs (after_id)
