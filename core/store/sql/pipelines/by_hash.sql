SELECT id, pipeline, version, parameters, hash FROM pipelines WHERE hash = :hash
