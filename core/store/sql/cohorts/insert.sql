INSERT INTO cohorts (name, simulated, created) VALUES (:name, :simulated, :created)
