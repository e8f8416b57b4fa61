UPDATE scans SET rating = :rating, note = :note WHERE id = :id
