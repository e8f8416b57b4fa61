-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX jobs_by_request ON jobs (request) WHERE request <> 'none'
