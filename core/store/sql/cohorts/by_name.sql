SELECT id, name, simulated, created FROM cohorts WHERE name = :name
