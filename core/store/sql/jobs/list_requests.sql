-- SPDX-License-Identifier: Apache-2.0
SELECT id, request FROM jobs WHERE request <> 'none' ORDER BY id
