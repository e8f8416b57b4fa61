SELECT id, pipeline, version, parameters, hash FROM pipelines ORDER BY id
