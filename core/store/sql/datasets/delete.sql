DELETE FROM datasets WHERE id = :id
