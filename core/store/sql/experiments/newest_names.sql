-- SPDX-License-Identifier: Apache-2.0
SELECT name FROM experiments ORDER BY id DESC LIMIT 10
