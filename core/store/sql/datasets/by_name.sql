SELECT id, name, layout, root, simulated, note, imported FROM datasets WHERE name = :name
