SELECT id, name, simulated, created FROM cohorts ORDER BY name
