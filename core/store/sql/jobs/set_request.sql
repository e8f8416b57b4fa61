UPDATE jobs SET request = :request WHERE id = :id
