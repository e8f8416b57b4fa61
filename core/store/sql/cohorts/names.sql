SELECT name FROM cohorts ORDER BY name
