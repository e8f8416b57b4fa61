INSERT INTO experiments (name, kind, note, created) VALUES (:name, :kind, :note, :created)
