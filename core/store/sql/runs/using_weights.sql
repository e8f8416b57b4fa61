-- SPDX-License-Identifier: Apache-2.0
SELECT name FROM runs WHERE weights_run_id = :id ORDER BY id LIMIT 1
