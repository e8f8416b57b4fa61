-- SPDX-License-Identifier: Apache-2.0
UPDATE jobs SET request = :request WHERE id = :id
