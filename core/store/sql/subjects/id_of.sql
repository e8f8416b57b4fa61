SELECT id FROM subjects WHERE dataset_id = :dataset AND label = :label
