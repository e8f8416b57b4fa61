SELECT position, sequence FROM event_positions WHERE run_id = :run
