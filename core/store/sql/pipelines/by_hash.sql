-- SPDX-License-Identifier: Apache-2.0
SELECT id, pipeline, version, parameters, hash FROM pipelines WHERE hash = :hash
