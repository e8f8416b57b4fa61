DELETE FROM runs WHERE id = :id
