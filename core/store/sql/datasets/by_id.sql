SELECT id, name, layout, root, simulated, note, imported FROM datasets WHERE id = :id
