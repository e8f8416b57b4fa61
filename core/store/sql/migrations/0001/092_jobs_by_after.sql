-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX jobs_by_after ON jobs (after_id)
