-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX jobs_by_run ON jobs (run_id)
