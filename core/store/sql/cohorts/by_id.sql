SELECT id, name, simulated, created FROM cohorts WHERE id = :id
