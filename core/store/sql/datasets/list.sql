SELECT id, name, layout, root, simulated, note, imported FROM datasets ORDER BY name
