SELECT COUNT(*) FROM jobs WHERE run_id = :id AND state = 'running'
