CREATE INDEX jobs_by_request ON jobs (request) WHERE request <> 'none'
