-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX prepared_scans_by_pipeline ON prepared_scans (pipeline_id)
