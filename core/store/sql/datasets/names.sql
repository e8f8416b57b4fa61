SELECT name FROM datasets ORDER BY name
