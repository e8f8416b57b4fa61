-- SPDX-License-Identifier: Apache-2.0
INSERT INTO pipelines (pipeline, version, parameters, hash) VALUES (:pipeline, :version, :parameters, :hash)
ON CONFLICT (hash) DO NOTHING
