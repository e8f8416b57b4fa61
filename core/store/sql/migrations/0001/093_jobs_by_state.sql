-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX jobs_by_state ON jobs (state)
