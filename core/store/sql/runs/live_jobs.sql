-- SPDX-License-Identifier: Apache-2.0
SELECT COUNT(*) FROM jobs WHERE run_id = :id AND state = 'running'
