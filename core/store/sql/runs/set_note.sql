UPDATE runs SET note = :note WHERE id = :id
