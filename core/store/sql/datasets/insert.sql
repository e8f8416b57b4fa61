INSERT INTO datasets (name, layout, root, simulated, note, imported)
VALUES (:name, :layout, :root, :simulated, :note, :imported)
